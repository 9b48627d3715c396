namespace Monotable;

/// <summary>
/// Gives an entity's primary key as templates of literals and parts: <c>[ItemKey("USER#{UserId}", "ORDER#{PlacedAt}#{OrderId}")]</c>.
/// </summary>
/// <param name="partition">The partition key's template.</param>
/// <param name="sort">The sort key's template; omitted where the table has no sort key.</param>
/// <remarks>
/// A part is <c>{Member}</c>, <c>{Member.Nested}</c> or <c>{Member:format}</c>. Values are escaped so that none can forge a separator;
/// <c>{Member:raw}</c> writes a string as it is. A template of one part alone keeps the member's own type (S, N or B).
/// The finished keys hold 1 to 2,048 bytes (partition) and 1 to 1,024 bytes (sort).
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ItemKeyAttribute(string partition, string? sort = null) : Attribute
{
    /// <summary>Gets the partition key's template.</summary>
    public string Partition { get; } = partition;

    /// <summary>Gets the sort key's template, or <see langword="null"/>.</summary>
    public string? Sort { get; } = sort;
}
