using Monotable.Keys;

namespace Monotable;

/// <summary>Ranges that only string parts have.</summary>
public static class SortPartExtensions
{
    /// <summary>The part starts with a text.</summary>
    /// <typeparam name="TRanged">The query after a range.</typeparam>
    /// <typeparam name="TNext">The query after the part is fixed.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="start">The text.</param>
    public static TRanged StartsWith<TRanged, TNext>(this SortPart<string, TRanged, TNext> part, string start) =>
        part.Range(SortKeyOperator.BeginsWith, start, null);
}
