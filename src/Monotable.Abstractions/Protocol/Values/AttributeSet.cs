using System.Collections;

namespace Monotable.Protocol;

/// <summary>An immutable DynamoDB set: never empty, no member twice, sorted as the service returns it. Sets compare without order.</summary>
/// <typeparam name="T"><see cref="string"/>, <see cref="DynamoDbNumber"/> or <c>byte[]</c>.</typeparam>
public sealed class AttributeSet<T> : IReadOnlyList<T>, IEquatable<AttributeSet<T>>
{
    private readonly T[] _members;

    internal AttributeSet(T[] sortedMembers)
    {
        _members = sortedMembers;
    }

    /// <summary>Gets the number of members: at least one.</summary>
    public int Count => _members.Length;

    /// <summary>Gets a member by its place in the set's order.</summary>
    /// <param name="index">The place, from 0.</param>
    public T this[int index] => _members[index];

    /// <summary>Gets the members in order, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _members;

    /// <summary>Finds out whether a value is a member.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(T value) => Array.BinarySearch(_members, value, AttributeSet.ComparerOf<T>()) >= 0;

    /// <inheritdoc/>
    public bool Equals(AttributeSet<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        var comparer = AttributeSet.ComparerOf<T>();
        for (var i = 0; i < _members.Length; i++)
        {
            if (comparer.Compare(_members[i], other._members[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributeSet<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in _members)
        {
            if (member is byte[] bytes)
            {
                hash.AddBytes(bytes);
            }
            else
            {
                hash.Add(member);
            }
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{{{string.Join(", ", _members.Select(member => member is byte[] bytes ? $"{bytes.Length} bytes" : member!.ToString()))}}}";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
