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
    public static List<(string RequestName, BoundWrite Write)> Validate(EngineContext context, BatchWriteItemRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.BatchWriteItem);
        CheckCounts(request, layer);
        var writes = new List<(string RequestName, BoundWrite Write)>();
        foreach (var (name, members) in request.RequestItems)
        {
            var table = context.Reference(name, layer);
            writes.AddRange(members.Select(member => (name, Bind(table, member, layer))));
        }

        CheckAgainstTables(context.Storage.Current, writes);
        return writes;
    }

    private static void CheckCounts(BatchWriteItemRequest request, TextLayer layer)
    {
        if (request.RequestItems.Count == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.EmptyRequestItems);
        }

        const int CountMax = DynamoDbLimits.BatchWriteItemsMax;
        foreach (var (name, members) in request.RequestItems)
        {
            if (members.Count == 0)
            {
                throw layer.Fault(ServiceTexts.BatchWriteListEmpty(name));
            }

            if (members.Count > CountMax)
            {
                throw OperationLayers.EnvelopedFault(ServiceTexts.MemberCount(name, "", CountMax));
            }
        }

        if (request.RequestItems.Values.Sum(static members => members.Count) > CountMax)
        {
            throw layer.Fault(ServiceTexts.TooManyBatchWrites);
        }
    }

    private static BoundWrite Bind(TableReference table, WriteRequest member, TextLayer layer)
    {
        if (member.Put is null)
        {
            return new DeleteWrite(member.Key) { Table = table };
        }

        var item = SlotFiller.Take(member.Put);
        ItemLimits.CheckForm(item, layer);
        return new PutWrite(item) { Table = table };
    }

    private static void CheckAgainstTables(DatabaseSnapshot database, List<(string RequestName, BoundWrite Write)> writes)
    {
        var seen = new HashSet<(string, EntryKey)>();
        foreach (var (_, write) in writes)
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
