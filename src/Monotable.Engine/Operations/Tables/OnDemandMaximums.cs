using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads the most that an on-demand table or index may take.</summary>
internal static class OnDemandMaximums
{
    private const string Read = "MaxReadRequestUnits";
    private const string Write = "MaxWriteRequestUnits";

    // In a change, this removes a limit.
    private const long None = -1;

    /// <summary>Reads the limits of a new table or index.</summary>
    public static OnDemandThroughput? OfNew(BillingMode billing, OnDemandThroughput? given, string? index)
    {
        CheckMode(billing, given, index, ServiceTexts.NewOnDemandMaximumProvisioned);
        CheckRange(Read, given?.MaxReadRequestUnits, 1, index);
        CheckRange(Write, given?.MaxWriteRequestUnits, 1, index);
        return given is { MaxReadRequestUnits: null, MaxWriteRequestUnits: null } ? null : given;
    }

    /// <summary>Applies a change to the limits.</summary>
    public static OnDemandThroughput? Change(BillingMode billing, OnDemandThroughput? current, OnDemandThroughput given, string? index)
    {
        CheckMode(billing, given, index, ServiceTexts.OnDemandMaximumProvisioned);
        CheckRange(Read, given.MaxReadRequestUnits, None, index);
        CheckRange(Write, given.MaxWriteRequestUnits, None, index);
        var read = Choose(current?.MaxReadRequestUnits, given.MaxReadRequestUnits);
        var write = Choose(current?.MaxWriteRequestUnits, given.MaxWriteRequestUnits);
        return read is null && write is null ? null : new(read, write);
    }

    /// <summary>Makes the answer to a change: it shows a limit that was removed as the request does, where a description has none.</summary>
    public static TableDescription Echo(TableDescription described, UpdateTableRequest request) => described with
    {
        OnDemandThroughput = Echo(described.OnDemandThroughput, request.OnDemandThroughput),
        GlobalSecondaryIndexes = [.. described.GlobalSecondaryIndexes.Select(index => index with
        {
            OnDemandThroughput = Echo(index.OnDemandThroughput, Find(request, index.IndexName)?.OnDemandThroughput),
        })],
    };

    private static GlobalSecondaryIndexThroughput? Find(UpdateTableRequest request, string index) => request.GlobalSecondaryIndexUpdates
        .Select(static update => update.Update)
        .FirstOrDefault(update => string.Equals(update?.IndexName, index, StringComparison.Ordinal));

    private static OnDemandThroughput? Echo(OnDemandThroughput? described, OnDemandThroughput? given)
    {
        var read = given?.MaxReadRequestUnits == None ? None : described?.MaxReadRequestUnits;
        var write = given?.MaxWriteRequestUnits == None ? None : described?.MaxWriteRequestUnits;
        return read is null && write is null ? null : new(read, write);
    }

    private static long? Choose(long? current, long? given) => given switch
    {
        null => current,
        None => null,
        _ => given,
    };

    // One without members asks for nothing.
    private static void CheckMode(BillingMode billing, OnDemandThroughput? given, string? index, Func<string, string?, string> text)
    {
        if (billing == BillingMode.Provisioned && given is not (null or { MaxReadRequestUnits: null, MaxWriteRequestUnits: null }))
        {
            throw new DynamoDbValidationException(text(given.MaxReadRequestUnits is null ? Write : Read, index));
        }
    }

    private static void CheckRange(string member, long? units, long unitsMin, string? index)
    {
        if (units is 0 || units < unitsMin)
        {
            throw new DynamoDbValidationException(ServiceTexts.OnDemandMaximumRange(member, index));
        }
    }
}
