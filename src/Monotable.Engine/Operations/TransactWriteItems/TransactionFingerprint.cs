using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>Describes what a transaction does as one value, so that a repetition is told from another request by deep equality.</summary>
/// <remarks>What the answer carries is not part of it: a repetition may ask for other capacity.</remarks>
internal static class TransactionFingerprint
{
    public static AttributeValue Of(TransactWriteItemsRequest request, List<BoundWrite> writes)
    {
        var actions = new AttributeValue[writes.Count];
        for (var i = 0; i < actions.Length; i++)
        {
            actions[i] = Of(request.TransactItems[i], writes[i]);
        }

        return AttributeValue.ListUnsafe(actions);
    }

    private static AttributeValue Of(TransactWriteItem action, BoundWrite write)
    {
        var builder = new ItemBuilder();
        builder.Add("condition", Text(action.ConditionExpression));
        builder.Add("item", write is PutWrite put ? put.Item : action.Key);
        builder.Add("kind", KindOf(action));
        builder.Add("names", Names(action.ExpressionAttributeNames));
        builder.Add("returns", write.ReturnsItemOnFailure);
        builder.Add("table", write.Table.Name);
        builder.Add("update", Text((action as TransactUpdate)?.UpdateExpression));
        builder.Add("values", action.ExpressionAttributeValues ?? Item.Empty);
        return builder.Build();
    }

    private static string KindOf(TransactWriteItem action) => action switch
    {
        TransactPut => "put",
        TransactUpdate => "update",
        TransactDelete => "delete",
        _ => "check",
    };

    private static AttributeValue Text(string? text) => text is null ? AttributeValue.Null : AttributeValue.String(text);

    private static Item Names(IReadOnlyDictionary<string, string>? names) =>
        names is null ? Item.Empty : Item.Create(names.Select(static pair => KeyValuePair.Create(pair.Key, AttributeValue.String(pair.Value))));
}
