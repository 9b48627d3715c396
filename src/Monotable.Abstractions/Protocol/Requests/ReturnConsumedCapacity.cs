namespace Monotable.Protocol;

/// <summary>Which consumed capacity an answer carries.</summary>
public enum ReturnConsumedCapacity
{
    /// <summary>None.</summary>
    None,

    /// <summary>The total per table.</summary>
    Total,

    /// <summary>The total per table, and the part of the table and of each index.</summary>
    Indexes,
}
