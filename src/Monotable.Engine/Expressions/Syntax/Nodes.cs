namespace Monotable.Engine.Expressions.Syntax;

/// <summary>A node of a parsed expression: names and values are still placeholders, so that the tree can be shared by requests.</summary>
internal abstract record Node;

internal sealed record PathElement(string? Name, int Index);

internal sealed record PathNode(IReadOnlyList<PathElement> Elements) : Node;

internal sealed record ValueNode(string Placeholder) : Node;

/// <summary>A call of a function; the place is the token of the text that it begins with.</summary>
internal sealed record FunctionNode(string Name, IReadOnlyList<Node> Arguments, int Place = 0) : Node;

internal sealed record ComparisonNode(string Comparator, Node Left, Node Right) : Node;

internal sealed record BetweenNode(Node Operand, Node Lower, Node Upper) : Node;

internal sealed record InNode(Node Operand, IReadOnlyList<Node> Candidates) : Node;

internal sealed record LogicalNode(bool IsAnd, Node Left, Node Right) : Node;

internal sealed record NotNode(Node Operand) : Node;

/// <summary>A condition where a value is to be: true or false. Only PartiQL has such; the grammar of the other expressions has not.</summary>
internal sealed record ConditionNode(Node Condition) : Node;

internal sealed record ArithmeticNode(bool IsPlus, Node Left, Node Right) : Node;

internal sealed record UpdateActionNode(UpdateSection Section, PathNode Path, Node? Value) : Node;
