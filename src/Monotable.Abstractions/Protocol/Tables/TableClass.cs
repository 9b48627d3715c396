namespace Monotable.Protocol;

/// <summary>How a table's storage is priced.</summary>
public enum TableClass
{
    /// <summary>The default.</summary>
    Standard,

    /// <summary>Cheaper to store, dearer to use.</summary>
    StandardInfrequentAccess,
}
