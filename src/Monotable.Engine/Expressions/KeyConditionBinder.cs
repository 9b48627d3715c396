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
                throw new ExpressionException("KeyConditionExpressions must only contain one condition per key");
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
                var (from, to) = (Value(between.Lower, "BETWEEN"), Value(between.Upper, "BETWEEN"));
                ConditionBinder.CheckBounds(Parameter, from, to);
                _clauses.Add(new(Attribute(between.Operand), KeyComparison.Between, from, to));
                break;
            case FunctionNode function:
                AddFunction(function);
                break;
        }
    }

    private void AddComparison(ComparisonNode node)
    {
        var (path, value, comparator) = node.Left is ValueNode
            ? (node.Right, node.Left, Mirror(node.Comparator))
            : (node.Left, node.Right, node.Comparator);
        _clauses.Add(new(Attribute(path), ComparisonOf(comparator), Value(value, node.Comparator)));
    }

    private void AddFunction(FunctionNode node)
    {
        if (!Functions.IsKnown(node.Name))
        {
            throw new ExpressionException(ServiceTexts.FunctionUnknown(Parameter, node.Name));
        }

        if (node.Name != "begins_with")
        {
            throw new ExpressionException(ServiceTexts.FunctionNotAllowedInKeyCondition(node.Name));
        }

        if (node.Arguments.Count != 2)
        {
            throw new ExpressionException(ServiceTexts.OperandCount(Parameter, node.Name, node.Arguments.Count));
        }

        var start = Value(node.Arguments[1], node.Name);
        if (start.Type is not (AttributeType.String or AttributeType.Binary))
        {
            throw new ExpressionException(ServiceTexts.OperandType(Parameter, node.Name, start.Type.ToCode()));
        }

        _clauses.Add(new(Attribute(node.Arguments[0]), KeyComparison.BeginsWith, start));
    }

    private string Attribute(Node node) => node switch
    {
        PathNode path when scope.Path(path, Parameter) is { IsTopLevel: true } bound => bound.Attribute,
        PathNode => throw new ExpressionException(ServiceTexts.Invalid(Parameter, "KeyConditionExpressions cannot have conditions on nested attributes")),
        _ => throw new ExpressionException(ServiceTexts.Invalid(Parameter, "No key attribute specified")),
    };

    private AttributeValue Value(Node node, string name) => node is ValueNode value
        ? scope.Value(value, Parameter)
        : throw new ExpressionException(ServiceTexts.Invalid(Parameter, $"Only literal values are allowed as operands of {name}"));

    private static ExpressionException Operator(string name) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, ServiceTexts.KeyConditionInvalidOperator, name));

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
