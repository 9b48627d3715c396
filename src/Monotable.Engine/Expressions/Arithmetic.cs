using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>The arithmetic of updates: exact, or refused.</summary>
internal static class Arithmetic
{
    public static AttributeValue Add(DynamoDbNumber left, DynamoDbNumber right) => DynamoDbNumber.TryAdd(left, right, out var sum, out var error)
        ? AttributeValue.Number(sum)
        : throw new UpdateException(error switch
        {
            DynamoDbNumberError.Overflow => ServiceTexts.NumberOverflow,
            DynamoDbNumberError.Underflow => ServiceTexts.NumberUnderflow,
            _ => ServiceTexts.NumberTooManyDigits,
        });
}
