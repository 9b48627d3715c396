namespace Monotable.Protocol;

/// <summary>The type of an attribute value.</summary>
public enum AttributeType : byte
{
    /// <summary>No value: the default of <see cref="AttributeValue"/>, never stored.</summary>
    None,

    /// <summary>A string (S).</summary>
    String,

    /// <summary>A number (N).</summary>
    Number,

    /// <summary>Binary data (B).</summary>
    Binary,

    /// <summary>A set of strings (SS).</summary>
    StringSet,

    /// <summary>A set of numbers (NS).</summary>
    NumberSet,

    /// <summary>A set of binary values (BS).</summary>
    BinarySet,

    /// <summary>A map (M).</summary>
    Map,

    /// <summary>A list (L).</summary>
    List,

    /// <summary>Null (NULL).</summary>
    Null,

    /// <summary>A Boolean (BOOL).</summary>
    Boolean,
}
