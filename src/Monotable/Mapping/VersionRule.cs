using System.ComponentModel;

namespace Monotable.Mapping;

/// <summary>An entity's version. Made by generated code.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="Path">The attribute's place.</param>
/// <param name="Of">Reads an entity's version.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record VersionRule<T>(AttributePath Path, Func<T, long> Of)
{
    /// <summary>Whether the entity is of version 0: never stored, or stored before it had a version.</summary>
    internal bool IsNew(T item) => Of(item) == 0;

    /// <summary>
    /// The condition that the stored item is of the entity's version. An item without the attribute is of version 0: it is not there, or was stored
    /// before the entity had a version.
    /// </summary>
    internal Condition Is(T item) =>
        Of(item) is not 0 and var version ? Conditions.Equal(Path, version) : Conditions.Function("attribute_not_exists", Path);
}
