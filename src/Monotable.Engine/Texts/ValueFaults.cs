using Monotable.Protocol;

namespace Monotable.Engine.Texts;

/// <summary>Answers the faults of a request's values, each where the operation examines the parameter.</summary>
internal static class ValueFaults
{
    /// <summary>Refuses a parameter with a value at fault.</summary>
    /// <param name="faults">What could not be read of the request's JSON.</param>
    /// <param name="path">The parameter's path.</param>
    /// <param name="layer">The operation's layer.</param>
    /// <exception cref="DynamoDbValidationException">There is such a value.</exception>
    public static void Check(RequestFaults? faults, string path, TextLayer layer)
    {
        if (faults is not null && RequestFaults.Find(faults, path) is { } fault)
        {
            throw layer.Fault(ServiceTexts.ValueFault(fault, layer));
        }
    }

    /// <summary>Refuses a value of <c>ExpressionAttributeValues</c>.</summary>
    public static void CheckPlaceholders(RequestFaults? faults, string path, TextLayer layer)
    {
        if (faults is not null && RequestFaults.Find(faults, path) is { } fault)
        {
            var text = ServiceTexts.ValueFault(fault, layer);
            throw layer.Fault(layer == TextLayer.Older ? ServiceTexts.PlaceholderValue(text, fault.Attribute) : text);
        }
    }

    /// <summary>Refuses a start key with a value at fault.</summary>
    public static void CheckStartKey(RequestFaults? faults, TextLayer layer)
    {
        if (faults is not null && RequestFaults.Find(faults, "exclusiveStartKey") is { } fault)
        {
            throw layer.Fault(ServiceTexts.StartKeyFault(ServiceTexts.ValueFault(fault, layer)));
        }
    }

    /// <summary>Refuses what is left: a request of which a part could not be read is never executed.</summary>
    public static void CheckRest(RequestFaults? faults, TextLayer layer)
    {
        if (faults is { All: [var first, ..] })
        {
            throw layer.Fault(ServiceTexts.ValueFault(first, layer));
        }
    }
}
