namespace Monotable.Generators.KeySpace;

/// <summary>What the keys of entities share.</summary>
internal enum KeyOverlapKind
{
    /// <summary>Items of both can have the same primary key: one would replace the other.</summary>
    SameKey,

    /// <summary>A query of the one reads items of the others, and passes over them.</summary>
    Read,
}
