using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>The attributes of a key in order: those of the partition, then those that sort.</summary>
internal sealed class KeyShape
{
    public KeyShape(IEnumerable<KeyAttribute> attributes)
    {
        Attributes = [.. attributes];
        PartitionCount = Attributes.Count(static attribute => attribute.Role == KeyType.Hash);
    }

    public ImmutableArray<KeyAttribute> Attributes { get; }

    public int PartitionCount { get; }

    public int Count => Attributes.Length;

    public bool Contains(string name) => IndexOf(name) >= 0;

    public int IndexOf(string name)
    {
        for (var i = 0; i < Attributes.Length; i++)
        {
            if (string.Equals(Attributes[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the place of an item that has the attributes of this key.</summary>
    public EntryKey PlaceOf(Item item) => Count == 1
        ? new([item[Attributes[0].Name]], PartitionCount)
        : new([item[Attributes[0].Name], item[Attributes[1].Name]], PartitionCount);

    public IReadOnlyList<KeySchemaElement> ToSchema() =>
        [.. Attributes.Select(static attribute => new KeySchemaElement(attribute.Name, attribute.Role))];
}
