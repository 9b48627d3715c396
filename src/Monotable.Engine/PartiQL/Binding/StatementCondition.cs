using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A WHERE clause: what it says, for finding keys in it, and what it is when it is evaluated.</summary>
internal sealed class StatementCondition
{
    private readonly StatementScope _scope;

    /// <summary>Binds a condition.</summary>
    /// <exception cref="ExpressionException">It does not fit its operands.</exception>
    public StatementCondition(Node node, StatementScope scope)
    {
        Node = node;
        _scope = scope;
        Bound = Bind(node);
    }

    public Node Node { get; }

    public BoundCondition Bound { get; }

    /// <summary>Gets the parts of which all must hold.</summary>
    public IEnumerable<Node> Conjuncts => ConjunctsOf(Node);

    /// <summary>Gets the attribute and the value of a part that compares one with the other, whichever stands first.</summary>
    public KeyClause? ClauseOf(Node node) => node switch
    {
        ComparisonNode { Left: PathNode { Elements: [var element] }, Right: ValueNode value } comparison =>
            ClauseOf(element.Name!, comparison.Comparator, value),
        ComparisonNode { Left: ValueNode value, Right: PathNode { Elements: [var element] } } comparison =>
            ClauseOf(element.Name!, Mirror(comparison.Comparator), value),
        BetweenNode { Operand: PathNode { Elements: [var element] }, Lower: ValueNode lower, Upper: ValueNode upper } =>
            new(element.Name!, KeyComparison.Between, _scope.ValueOf(lower), _scope.ValueOf(upper)),
        FunctionNode { Name: "begins_with", Arguments: [PathNode { Elements: [var element] }, ValueNode start] } =>
            new(element.Name!, KeyComparison.BeginsWith, _scope.ValueOf(start)),
        _ => null,
    };

    /// <summary>Gets the attribute and the values of a part that says which values it may have.</summary>
    public IReadOnlyList<KeyClause>? ListOf(Node node) =>
        node is InNode { Operand: PathNode { Elements: [var element] } } list && list.Candidates.All(static candidate => candidate is ValueNode)
            ? [.. list.Candidates.Select(candidate => new KeyClause(
                element.Name!, KeyComparison.Equal, _scope.ValueOf((ValueNode)candidate)))]
            : null;

    /// <summary>Binds some of the parts.</summary>
    public BoundCondition? Bind(IEnumerable<Node> conjuncts) =>
        conjuncts.Aggregate((Node?)null, static (left, right) => left is null ? right : new LogicalNode(true, left, right)) is { } node
            ? Bind(node)
            : null;

    private static IEnumerable<Node> ConjunctsOf(Node node) => node is LogicalNode { IsAnd: true } and
        ? ConjunctsOf(and.Left).Concat(ConjunctsOf(and.Right))
        : [node];

    private BoundCondition Bind(Node node)
    {
        var binder = new ConditionBinder(_scope.Placeholders, "");
        var predicate = binder.Bind(node);
        return new(predicate, binder.AttributeNames, binder.NestedAttributes);
    }

    private KeyClause? ClauseOf(string attribute, string comparator, ValueNode value) => comparator switch
    {
        "=" => new(attribute, KeyComparison.Equal, _scope.ValueOf(value)),
        "<" => new(attribute, KeyComparison.Less, _scope.ValueOf(value)),
        "<=" => new(attribute, KeyComparison.LessOrEqual, _scope.ValueOf(value)),
        ">" => new(attribute, KeyComparison.Greater, _scope.ValueOf(value)),
        ">=" => new(attribute, KeyComparison.GreaterOrEqual, _scope.ValueOf(value)),
        _ => null,
    };

    private static string Mirror(string comparator) => comparator switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => comparator };
}
