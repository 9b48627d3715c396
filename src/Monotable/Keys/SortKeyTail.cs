using System.ComponentModel;

namespace Monotable.Keys;

/// <summary>What may follow the greatest start of an entity's sort keys.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SortKeyTail
{
    /// <summary>Nothing: it is the greatest key.</summary>
    None,

    /// <summary>Characters below U+10FFFF.</summary>
    Limited,

    /// <summary>Any characters.</summary>
    Any,
}
