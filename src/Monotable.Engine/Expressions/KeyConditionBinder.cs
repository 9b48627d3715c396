using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Binds key conditions: comparisons of attributes with values, joined by AND.</summary>
internal sealed class KeyConditionBinder(Scope scope)
{
    private const string Parameter = "KeyConditionExpression";

    private readonly List<KeyClause> _clauses = [];

    public BoundKeyCondition Bind(Node node)
    {
        Add(node);
        foreach (var group in _clauses.GroupBy(static clause => clause.Attribute, StringComparer.Ordinal))
        {
            if (group.Count() > 1)
            {
                throw Fault(ServiceTexts.KeyConditionTwice);
            }
        }

        return new(_clauses);
    }

    private void Add(Node node)
    {
        switch (node)
        {
            case LogicalNode { IsAnd: true } and:
                Add(and.Left);
                Add(and.Right);
                break;
            case LogicalNode:
                throw Operator("OR");
            case NotNode:
                throw Operator("NOT");
            case InNode:
                throw Operator("IN");
            case ComparisonNode { Comparator: "<>" }:
                throw Operator("<>");
            case ComparisonNode comparison:
                AddComparison(comparison);
                break;
            case BetweenNode between:
                AddBetween(between);
                break;
            case FunctionNode function:
                AddFunction(function);
                break;
        }
    }

    private void AddComparison(ComparisonNode node)
    {
        CheckOperands(node.Left, node.Right);
        var (path, value, comparator) = node.Left is ValueNode
            ? (node.Right, (ValueNode)node.Left, Mirror(node.Comparator))
            : (node.Left, (ValueNode)node.Right, node.Comparator);
        _clauses.Add(new(Attribute(path), ComparisonOf(comparator), scope.Value(value, Parameter)));
    }

    private void AddBetween(BetweenNode node)
    {
        CheckOperands(node.Operand, node.Lower, node.Upper);
        var attribute = Attribute(node.Operand);
        if (node.Lower is not ValueNode lower || node.Upper is not ValueNode upper)
        {
            throw Fault(ServiceTexts.KeyConditionManyNames);
        }

        var (from, to) = (scope.Value(lower, Parameter), scope.Value(upper, Parameter));
        ConditionBinder.CheckBounds(Parameter, from, to);
        _clauses.Add(new(attribute, KeyComparison.Between, from, to));
    }

    private void AddFunction(FunctionNode node)
    {
        if (!Functions.IsKnown(node.Name))
        {
            throw new ExpressionException(ServiceTexts.FunctionUnknown(Parameter, node.Name));
        }

        if (node.Name != "begins_with")
        {
            throw Operator(node.Name);
        }

        if (node.Arguments.Count != 2)
        {
            throw new ExpressionException(ServiceTexts.OperandCount(Parameter, node.Name, node.Arguments.Count));
        }

        CheckOperands([.. node.Arguments]);
        if (node.Arguments[1] is not ValueNode prefix)
        {
            throw Fault(node.Arguments[0] is ValueNode ? ServiceTexts.BeginsWithKeyFirst : ServiceTexts.KeyConditionManyNames);
        }

        var start = scope.Value(prefix, Parameter);
        if (start.Type is not (AttributeType.String or AttributeType.Binary))
        {
            throw new ExpressionException(ServiceTexts.OperandType(Parameter, node.Name, start.Type.ToCode()));
        }

        _clauses.Add(new(Attribute(node.Arguments[0]), KeyComparison.BeginsWith, start));
    }

    private static void CheckOperands(params ReadOnlySpan<Node> operands)
    {
        var paths = 0;
        foreach (var operand in operands)
        {
            if (operand is FunctionNode)
            {
                throw Fault(ServiceTexts.KeyConditionNested);
            }

            paths += operand is PathNode ? 1 : 0;
        }

        if (paths > 1)
        {
            throw Fault(ServiceTexts.KeyConditionManyNames);
        }
    }

    private string Attribute(Node node) => node is not PathNode path
        ? throw Fault(ServiceTexts.KeyConditionNoName)
        : scope.Path(path, Parameter) is { IsTopLevel: true } bound ? bound.Attribute
        : throw Fault(ServiceTexts.KeyNotScalar(scope.Path(path, Parameter).Attribute));

    private static ExpressionException Operator(string name) => Fault(ServiceTexts.KeyConditionOperator(name));

    private static ExpressionException Fault(string text) => new(text);

    private static string Mirror(string comparator) => comparator switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => comparator };

    private static KeyComparison ComparisonOf(string comparator) => comparator switch
    {
        "=" => KeyComparison.Equal,
        "<" => KeyComparison.Less,
        "<=" => KeyComparison.LessOrEqual,
        ">" => KeyComparison.Greater,
        _ => KeyComparison.GreaterOrEqual,
    };
}
