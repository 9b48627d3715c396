using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Reading;

/// <summary>What a Query or Scan reads: a table, or one of its indexes.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index; none for the table itself.</param>
/// <param name="Tree">The entries.</param>
/// <param name="Key">The key by which the entries are queried.</param>
internal sealed record ReadSource(TableSnapshot Table, IndexDefinition? Index, SortedTree Tree, KeyShape Key)
{
    public static ReadSource Of(TableSnapshot table, string? indexName)
    {
        if (indexName is null)
        {
            return new(table, null, table.Items, table.Definition.Key);
        }

        var index = table.Definition.FindIndex(indexName)
            ?? throw new DynamoDbValidationException(
                table.Definition.FindTransit(indexName) is { Phase: not IndexPhase.Deleting }
                    ? ServiceTexts.IndexBackfilling(indexName)
                    : ServiceTexts.IndexNotFound(indexName));
        return new(table, index, table.IndexOf(index).Tree, index.Key);
    }

    /// <summary>Makes the key under which the page after an entry starts: the table's key, and the index's.</summary>
    public Item LastKeyOf(Entry entry)
    {
        var tableKey = Table.Definition.Key;
        var builder = new ItemBuilder(Key.Count + tableKey.Count);
        foreach (var attribute in tableKey.Attributes)
        {
            builder.Add(attribute.Name, entry.Item[attribute.Name]);
        }

        foreach (var attribute in Key.Attributes)
        {
            if (!tableKey.Contains(attribute.Name))
            {
                builder.Add(attribute.Name, entry.Item[attribute.Name]);
            }
        }

        return builder.Build();
    }

    /// <summary>Gets the whole item of an index's entry.</summary>
    public Item WholeItemOf(Entry entry) => Table.Find(Table.Definition.Key.PlaceOf(entry.Item))!;
}
