using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Makes key conditions of conditions that are sound: comparisons of attributes with values, joined by AND.</summary>
internal sealed class KeyConditionBinder(Scope scope)
{
    private const string Parameter = "KeyConditionExpression";

    private readonly List<KeyClause> _clauses = [];
    private readonly NameSet _nestedAttributes = new();

    public BoundKeyCondition Bind(Node node)
    {
        Add(node);
        var attributes = new NameSet();
        foreach (var clause in _clauses)
        {
            attributes.Add(clause.Attribute);
        }

        if (attributes.Count < _clauses.Count)
        {
            throw Fault(ServiceTexts.KeyConditionTwice);
        }

        return new(_clauses) { NestedAttributes = _nestedAttributes };
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
        if (node.Operand is ValueNode && (node.Lower is PathNode || node.Upper is PathNode))
        {
            throw Fault(ServiceTexts.BetweenKeyFirst);
        }

        CheckOperands(node.Operand, node.Lower, node.Upper);
        var attribute = Attribute(node.Operand);
        var (from, to) = (scope.Value((ValueNode)node.Lower, Parameter), scope.Value((ValueNode)node.Upper, Parameter));
        _clauses.Add(new(attribute, KeyComparison.Between, from, to));
    }

    private void AddFunction(FunctionNode node)
    {
        if (node.Name != "begins_with")
        {
            throw Operator(node.Name);
        }

        CheckOperands([.. node.Arguments]);
        if (node.Arguments[1] is not ValueNode prefix)
        {
            throw Fault(node.Arguments[0] is ValueNode ? ServiceTexts.BeginsWithKeyFirst : ServiceTexts.KeyConditionManyNames);
        }

        _clauses.Add(new(Attribute(node.Arguments[0]), KeyComparison.BeginsWith, scope.Value(prefix, Parameter)));
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

    private string Attribute(Node node)
    {
        if (node is not PathNode pathNode)
        {
            throw Fault(ServiceTexts.KeyConditionNoName);
        }

        var path = scope.Path(pathNode, Parameter);
        if (!path.IsTopLevel)
        {
            _nestedAttributes.Add(path.Attribute);
        }

        return path.Attribute;
    }

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
