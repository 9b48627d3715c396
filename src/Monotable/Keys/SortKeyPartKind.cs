namespace Monotable.Keys;

/// <summary>What a part's texts can look like, as far as ranges depend on it. <see cref="KeyWriter"/> lists the kind of every part.</summary>
public enum SortKeyPartKind
{
    /// <summary>ASCII text of one width.</summary>
    Fixed,

    /// <summary>Text of any width up to <c>#</c> or the end, of characters above <c>#</c> and below U+10FFFF.</summary>
    Variable,

    /// <summary>Text of any width up to <c>#</c> or the end, of any characters above <c>#</c>.</summary>
    Text,

    /// <summary>Text as the user gave it; of any characters if it ends the key, else without <c>#</c>.</summary>
    Raw,
}
