using System.Text;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Words the faults of a request that is read on its own, without a provider that would word them for the operation.</summary>
internal static class RequestFaultTexts
{
    /// <exception cref="DynamoDbJsonException">There is a fault.</exception>
    public static void ThrowIfAny(RequestFaults? faults)
    {
        if (faults is { All: [var first, ..] })
        {
            throw DynamoDbJsonException.Validation(TextOf(first));
        }
    }

    private static string TextOf(RequestFault fault) => fault.Kind switch
    {
        RequestFaultKind.Missing => WireTexts.Missing(fault.Path),
        RequestFaultKind.UnknownValue => WireTexts.UnknownValue(fault.Text, fault.Path),
        RequestFaultKind.NotANumber => JsonTexts.Number(DynamoDbNumberError.NotANumber, Encoding.UTF8.GetBytes(fault.Text)),
        RequestFaultKind.NumberOverflow => JsonTexts.Number(DynamoDbNumberError.Overflow, []),
        RequestFaultKind.NumberUnderflow => JsonTexts.Number(DynamoDbNumberError.Underflow, []),
        RequestFaultKind.NumberTooManyDigits => JsonTexts.Number(DynamoDbNumberError.TooManyDigits, []),
        RequestFaultKind.EmptySet => JsonTexts.EmptySet(fault.Type),
        RequestFaultKind.Duplicates => JsonTexts.Duplicates(fault.Type, fault.Members),
        RequestFaultKind.FalseNull => JsonTexts.FalseNull,
        RequestFaultKind.NoType => JsonTexts.EmptyValue,
        RequestFaultKind.SeveralTypes => JsonTexts.SeveralTypes,
        RequestFaultKind.EmptyList => WireTexts.EmptyList(fault.Text),
        _ => WireTexts.NotExactlyOne(fault.Path),
    };
}
