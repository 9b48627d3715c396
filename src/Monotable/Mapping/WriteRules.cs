using System.ComponentModel;

namespace Monotable.Mapping;

/// <summary>
/// What an entity's members demand of every write: a version that is checked and counted, the times of writing. Made by generated code.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WriteRules<T>
{
    /// <summary>Gets what makes the entity that is stored of the one that is given: a copy with its next version and times.</summary>
    public required Func<T, DateTimeOffset, T> Stamp { get; init; }

    /// <summary>Gets the version; null where the entity has none.</summary>
    public VersionRule<T>? Version { get; init; }

    /// <summary>Gets the time of the first write, where updates that create the item set it.</summary>
    public StampRule? CreatedAt { get; init; }

    /// <summary>Gets the time of the last write.</summary>
    public StampRule? UpdatedAt { get; init; }

    /// <summary>Whether every write sets an attribute by itself: the version, and the time of the last write.</summary>
    internal bool Maintains(string attribute) => Version?.Path.IsRoot(attribute) is true || UpdatedAt?.Path.IsRoot(attribute) is true;

    /// <summary>Adds what every update does besides what it was asked for.</summary>
    internal UpdateClauses Complete(UpdateClauses clauses, DateTimeOffset now, bool creates)
    {
        if (Version is { } version)
        {
            clauses = clauses.WithAdd(version.Path, 1);
        }

        if (UpdatedAt is { } updatedAt)
        {
            clauses = clauses.WithSet(updatedAt.Path, updatedAt.ToValue(now));
        }

        return creates && CreatedAt is { } createdAt ? clauses.WithSetIfAbsent(createdAt.Path, createdAt.ToValue(now)) : clauses;
    }
}
