namespace Monotable.Protocol;

/// <summary>Why a text or a result is not a number DynamoDB can store.</summary>
/// <remarks>
/// When several rules are broken the range is reported before the number of digits. The texts quoted here are the
/// messages of the service's <c>ValidationException</c>.
/// </remarks>
public enum DynamoDbNumberError
{
    /// <summary>The number is valid.</summary>
    None = 0,

    /// <summary>
    /// The text is not a decimal number. The service says
    /// <c>The parameter cannot be converted to a numeric value: abc</c>, ending in the text as it was sent.
    /// </summary>
    NotANumber,

    /// <summary>
    /// The magnitude is 1E+126 or more. The service says
    /// <c>Number overflow. Attempting to store a number with magnitude larger than supported range</c>.
    /// </summary>
    Overflow,

    /// <summary>
    /// The magnitude is below 1E-130 and the number is not zero. The service says
    /// <c>Number underflow. Attempting to store a number with magnitude smaller than supported range</c>.
    /// </summary>
    Underflow,

    /// <summary>
    /// More than 38 digits remain after leading and trailing zeros are dropped. The service says
    /// <c>Attempting to store more than 38 significant digits in a Number</c>.
    /// </summary>
    TooManyDigits,
}
