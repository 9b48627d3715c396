namespace Monotable.Protocol;

/// <summary>The role of a key attribute.</summary>
public enum KeyType
{
    /// <summary>A partition key.</summary>
    Hash,

    /// <summary>A sort key.</summary>
    Range,
}
