namespace Monotable.Protocol;

/// <summary>Whether a failed condition returns the item.</summary>
public enum ReturnValuesOnConditionCheckFailure
{
    /// <summary>No.</summary>
    None,

    /// <summary>The item as it is.</summary>
    AllOld,
}
