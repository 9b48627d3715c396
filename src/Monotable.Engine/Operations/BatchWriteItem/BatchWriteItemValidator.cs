using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchWriteItem;

/// <summary>Checks a BatchWriteItem: one write at fault refuses them all.</summary>
internal static class BatchWriteItemValidator
{
    private const int CountMax = DynamoDbLimits.BatchWriteItemsMax;

    public static List<BatchedWrite> Validate(EngineContext context, BatchWriteItemRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.BatchWriteItem);
        CheckConstraints(layer, context.Options.Texts, request);
        CheckCounts(request, layer);
        var writes = new List<BatchedWrite>();
        foreach (var (name, members) in request.RequestItems)
        {
            var table = context.Reference(name, layer);
            for (var i = 0; i < members.Count; i++)
            {
                CheckValues(request.Faults, $"requestItems.{name}.member.{i + 1}.member.", layer);
                writes.Add(new(name, members[i], Bind(table, members[i], layer)));
            }
        }

        ValueFaults.CheckRest(request.Faults, layer);
        CheckAgainstTables(context.Storage.Current, writes);
        return writes;
    }

    private static void CheckConstraints(TextLayer layer, TextEdition edition, BatchWriteItemRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.Enum("returnItemCollectionMetrics");
        constraints.NotNull("requestItems", request.RequestItems);
        foreach (var (name, members) in request.RequestItems ?? ImmutableDictionary<string, IReadOnlyList<WriteRequest>>.Empty)
        {
            constraints.Entries($"requestItems.{name}");
            if (members.Count > CountMax)
            {
                constraints.Add(edition == TextEdition.May2026
                    ? ServiceTexts.MapValueCount(name, ServiceTexts.Spell(members.Select(static write => write.Key)), CountMax)
                    : ServiceTexts.MemberCount(name, "", CountMax));
            }
        }

        constraints.ThrowIfAny();
        if (request.RequestItems!.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.EmptyRequestItems(ProviderOperation.BatchWriteItem, edition));
        }
    }

    private static void CheckCounts(BatchWriteItemRequest request, TextLayer layer)
    {
        foreach (var (name, members) in request.RequestItems)
        {
            if (members.Count == 0)
            {
                throw layer.Fault(ServiceTexts.BatchWriteListEmpty(name));
            }
        }

        if (request.RequestItems.Values.Sum(static members => members.Count) > CountMax)
        {
            throw layer.Fault(ServiceTexts.TooManyBatchWrites);
        }
    }

    private static void CheckValues(RequestFaults? faults, string path, TextLayer layer)
    {
        ValueFaults.Check(faults, path, layer);
        ValueFaults.Check(faults, path + "putRequest.item", layer);
        ValueFaults.Check(faults, path + "deleteRequest.key", layer);
    }

    private static BoundWrite Bind(TableReference table, WriteRequest member, TextLayer layer)
    {
        if (member.Put is null)
        {
            return new DeleteWrite(member.Key) { Table = table };
        }

        var item = SlotFiller.Take(member.Put);
        ItemLimits.CheckForm(item, layer);
        ItemLimits.CheckSize(item);
        return new PutWrite(item) { Table = table };
    }

    private static void CheckAgainstTables(DatabaseSnapshot database, List<BatchedWrite> writes)
    {
        var seen = new HashSet<(string, EntryKey)>();
        foreach (var (_, _, write) in writes)
        {
            var table = database.Find(write.Table.Name) ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);

            // A batch says of an item's key what others say of a Key, not which attribute is at fault.
            if (write is PutWrite put && !KeyReader.HasKey(table.Definition.Key, put.Item))
            {
                throw new DynamoDbValidationException(ServiceTexts.KeySchemaMismatch);
            }

            var key = write.KeyFor(table.Definition);
            if (!seen.Add((write.Table.Name, key)))
            {
                throw new DynamoDbValidationException(ServiceTexts.DuplicateKeys);
            }

            write.Evaluate(table.Definition, key, before: null);
        }
    }
}
