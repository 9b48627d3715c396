using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads what a table or index is to be ready for at once.</summary>
internal static class WarmThroughputs
{
    private const string Read = "ReadUnitsPerSecond";
    private const string Write = "WriteUnitsPerSecond";

    /// <summary>Reads the level of a new table or index: at least what every on-demand one has, or what is provisioned.</summary>
    public static WarmUnits OfNew(BillingMode billing, ProvisionedThroughputDescription throughput, WarmThroughput? given, string? index)
    {
        if (billing == BillingMode.PayPerRequest)
        {
            var least = WarmUnits.OnDemand;
            return Raise(least, given, member => ServiceTexts.WarmBelowOnDemand(member, index));
        }

        return Raise(
            new(throughput.ReadCapacityUnits, throughput.WriteCapacityUnits),
            given,
            member => ServiceTexts.WarmBelowProvisioned(member, member == Read ? "ReadCapacityUnits" : "WriteCapacityUnits", index));
    }

    /// <summary>Begins to raise a level.</summary>
    public static WarmUnits Change(WarmUnits current, WarmThroughput given, string? index, DateTimeOffset due)
    {
        var next = Raise(current, given, member => ServiceTexts.WarmDecrease(member, index));
        return next == current ? current : current with { Next = next with { Next = null, Due = null }, Due = due };
    }

    private static WarmUnits Raise(WarmUnits least, WarmThroughput? given, Func<string, string> fault)
    {
        if (given?.ReadUnitsPerSecond < least.Read)
        {
            throw new DynamoDbValidationException(fault(Read));
        }

        if (given?.WriteUnitsPerSecond < least.Write)
        {
            throw new DynamoDbValidationException(fault(Write));
        }

        return least with { Read = given?.ReadUnitsPerSecond ?? least.Read, Write = given?.WriteUnitsPerSecond ?? least.Write };
    }
}
