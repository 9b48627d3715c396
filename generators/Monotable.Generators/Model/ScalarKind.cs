namespace Monotable.Generators.Model;

/// <summary>The types a single attribute value holds; each name is the stem of a codec in the runtime library.</summary>
internal enum ScalarKind
{
    None,
    String,
    Char,
    Uri,
    Boolean,
    Byte,
    SByte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Int128,
    UInt128,
    Half,
    Single,
    Double,
    Decimal,
    Number,
    Guid,
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Bytes,
    Memory,
    AttributeValue,
    ItemValue,

    /// <summary>A moment as a number of seconds: by which items expire.</summary>
    DateTimeOffsetSeconds,

    /// <inheritdoc cref="DateTimeOffsetSeconds"/>
    DateTimeSeconds,
}
