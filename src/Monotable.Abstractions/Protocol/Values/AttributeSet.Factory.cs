namespace Monotable.Protocol;

/// <summary>Makes <see cref="AttributeSet{T}"/> values.</summary>
public static class AttributeSet
{
    private static readonly IComparer<string> Strings = Comparer<string>.Create(Utf8Order.Compare);
    private static readonly IComparer<DynamoDbNumber> Numbers = Comparer<DynamoDbNumber>.Default;
    private static readonly IComparer<byte[]> Binaries = Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b));

    /// <summary>Makes a set.</summary>
    /// <typeparam name="T"><see cref="string"/>, <see cref="DynamoDbNumber"/> or <c>byte[]</c>.</typeparam>
    /// <param name="members">The members: at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no member, or one occurs twice.</exception>
    public static AttributeSet<T> Create<T>(IEnumerable<T> members)
    {
        var sorted = members.ToArray();
        if (sorted.Length == 0)
        {
            throw new ArgumentException("A DynamoDB set cannot be empty. Leave the attribute out instead.", nameof(members));
        }

        return TryCreate(sorted, out var set)
            ? set
            : throw new ArgumentException("A DynamoDB set cannot hold a member twice. Remove the duplicates first.", nameof(members));
    }

    /// <summary>Makes a set of an array, which is sorted in place and kept.</summary>
    /// <typeparam name="T"><see cref="string"/>, <see cref="DynamoDbNumber"/> or <c>byte[]</c>.</typeparam>
    /// <param name="members">The members: at least one.</param>
    /// <param name="set">The set.</param>
    /// <returns><see langword="false"/> where a member occurs twice.</returns>
    public static bool TryCreate<T>(T[] members, out AttributeSet<T> set)
    {
        var comparer = ComparerOf<T>();
        Array.Sort(members, comparer);
        set = new(members);
        for (var i = 1; i < members.Length; i++)
        {
            if (comparer.Compare(members[i - 1], members[i]) == 0)
            {
                return false;
            }
        }

        return members.Length > 0;
    }

    internal static IComparer<T> ComparerOf<T>() =>
        typeof(T) == typeof(string) ? (IComparer<T>)Strings
        : typeof(T) == typeof(DynamoDbNumber) ? (IComparer<T>)Numbers
        : typeof(T) == typeof(byte[]) ? (IComparer<T>)Binaries
        : throw new NotSupportedException($"A DynamoDB set holds strings, numbers or binary values, not {typeof(T).Name}.");
}
