namespace Monotable.Protocol;

/// <summary>Whether a write returns the item collection's size.</summary>
public enum ReturnItemCollectionMetrics
{
    /// <summary>No.</summary>
    None,

    /// <summary>Yes, on tables with local indexes.</summary>
    Size,
}
