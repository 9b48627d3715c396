namespace Monotable;

/// <summary>One page of a query.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="Items">The items. A page may be empty and yet not the last one, since filters apply after reading.</param>
/// <param name="Cursor">Where the next page starts, opaque; null on the last page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Cursor);
