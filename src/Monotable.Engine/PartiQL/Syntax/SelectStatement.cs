namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A SELECT.</summary>
internal sealed record SelectStatement : Statement
{
    public bool IsDistinct { get; init; }

    /// <summary>Gets whether a value is selected rather than a list: SELECT VALUE.</summary>
    public bool IsValue { get; init; }

    /// <summary>Gets the select list; nothing for <c>*</c>.</summary>
    public IReadOnlyList<SelectItem>? Items { get; init; }

    public required FromClause From { get; init; }

    public Expression? Where { get; init; }

    public IReadOnlyList<OrderItem> OrderBy { get; init; } = [];

    public UnsupportedClause? Unsupported { get; init; }
}
