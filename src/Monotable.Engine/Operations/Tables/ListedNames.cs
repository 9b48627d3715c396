using System.Numerics;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Lists names in the order in which the service's texts do: that of a hash set of strings, by a hash of 31 and UTF-16 units.</summary>
internal static class ListedNames
{
    private const int DefaultBucketCount = 16;

    /// <summary>Lists the names of a set that was made for as many.</summary>
    public static string OfFullSet(IReadOnlyCollection<string> names) =>
        List(names, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Ceiling(names.Count / 0.75)));

    /// <summary>Lists the names of a set that grew.</summary>
    public static string OfGrownSet(IReadOnlyCollection<string> names)
    {
        var bucketCount = DefaultBucketCount;
        while (names.Count > bucketCount * 3 / 4)
        {
            bucketCount *= 2;
        }

        return List(names, bucketCount);
    }

    private static string List(IEnumerable<string> names, int bucketCount) => string.Join(
        ", ", names.Distinct(StringComparer.Ordinal).OrderBy(name => BucketOf(name) & (uint)(bucketCount - 1)));

    private static uint BucketOf(string name)
    {
        var hash = 0u;
        foreach (var character in name)
        {
            hash = (hash * 31) + character;
        }

        return hash ^ (hash >> 16);
    }
}
