using System.ComponentModel;

namespace Monotable;

/// <summary>Stands in update fields for a member that cannot be set by itself; the property's compiler error names the remedy.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UpdateRefusal;
