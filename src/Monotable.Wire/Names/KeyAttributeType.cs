namespace Monotable.Wire;

/// <summary>The types of key attributes, in the order in which the service's texts list them.</summary>
internal enum KeyAttributeType
{
    Binary,
    Number,
    String,
}
