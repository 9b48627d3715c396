namespace Monotable.Protocol;

/// <summary>One part of a request's JSON that could not be read.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Path">The member, as the service writes its path: <c>expected.a.member.comparisonOperator</c>.</param>
internal sealed record RequestFault(RequestFaultKind Kind, string Path)
{
    /// <summary>Gets the text that could not be read.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the top-level name, in the map that is the member, of the value at fault.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>Gets the type of the set at fault.</summary>
    public AttributeType Type { get; init; }

    /// <summary>Gets the members of the set at fault as they were written.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
}
