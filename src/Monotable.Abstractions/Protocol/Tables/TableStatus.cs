namespace Monotable.Protocol;

/// <summary>A table's state.</summary>
public enum TableStatus
{
    /// <summary>Being created; not usable yet.</summary>
    Creating,

    /// <summary>Ready.</summary>
    Active,

    /// <summary>Being changed; usable.</summary>
    Updating,

    /// <summary>Being deleted.</summary>
    Deleting,

    /// <summary>The key that encrypts the table cannot be used; the table is archived if it stays so.</summary>
    InaccessibleEncryptionCredentials,

    /// <summary>Being archived.</summary>
    Archiving,

    /// <summary>Archived; not usable.</summary>
    Archived,

    /// <summary>A replica whose replication is no longer permitted.</summary>
    ReplicationNotAuthorized,
}
