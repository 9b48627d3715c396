namespace Monotable.Protocol;

/// <summary>Why a part of a request's JSON could not be read.</summary>
internal enum RequestFaultKind
{
    /// <summary>A required member is missing.</summary>
    Missing,

    /// <summary>An enumeration has no such value.</summary>
    UnknownValue,

    /// <summary>A text is no number.</summary>
    NotANumber,

    /// <summary>A number is too large.</summary>
    NumberOverflow,

    /// <summary>A number is too close to zero.</summary>
    NumberUnderflow,

    /// <summary>A number has too many digits.</summary>
    NumberTooManyDigits,

    /// <summary>A set has no member.</summary>
    EmptySet,

    /// <summary>A set has a member twice.</summary>
    Duplicates,

    /// <summary>A NULL is said to be false.</summary>
    FalseNull,

    /// <summary>A value has no type.</summary>
    NoType,

    /// <summary>A value has several types.</summary>
    SeveralTypes,

    /// <summary>One of several alternatives must be given, and none or more than one is.</summary>
    NotExactlyOne,

    /// <summary>A list is there and empty, and would have to be left out.</summary>
    EmptyList,
}
