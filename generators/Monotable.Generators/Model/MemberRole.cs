namespace Monotable.Generators.Model;

/// <summary>What a member is to the writes of its entity.</summary>
internal enum MemberRole
{
    None,

    /// <summary>Counts writes, and is checked by those that are given an entity.</summary>
    Version,

    /// <summary>The time of the first write.</summary>
    CreatedAt,

    /// <summary>The time of the last write.</summary>
    UpdatedAt,

    /// <summary>No update sets it.</summary>
    WriteOnce,

    /// <summary>Updates only add to it.</summary>
    Counter,

    /// <summary>The moment from which on the item counts as gone.</summary>
    TimeToLive,
}
