namespace Monotable;

/// <summary>Why a cursor was refused.</summary>
public enum CursorFault
{
    /// <summary>It is no cursor, was changed, or is not sealed with a key of <see cref="TableOptions.CursorKeys"/>.</summary>
    Damaged,

    /// <summary>It is of another query or scan: another table, index, key, filter, direction or segment.</summary>
    OtherQuery,

    /// <summary>It is older than <see cref="TableOptions.CursorLifetime"/>.</summary>
    Expired,
}
