using System.ComponentModel;

namespace Monotable.Mapping;

/// <summary>An index key that is made of members which updates may change. Made by generated code.</summary>
/// <param name="Attributes">The key's attributes, without those that are members themselves.</param>
/// <param name="Members">The attributes of the members that it is made of, without those of the primary key, which do not change.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record IndexParts(IReadOnlyList<string> Attributes, IReadOnlyList<string> Members);
