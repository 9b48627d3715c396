namespace Monotable.Generators.Model;

/// <summary>What sort of type a stored value has.</summary>
internal enum ShapeKind
{
    Scalar,
    EnumByName,
    EnumByNumber,
    Optional,
    Nested,
    List,
    Array,
    ImmutableArray,
    Dictionary,
    Set,
    Converted,

    /// <summary>One of the cases of a closed hierarchy.</summary>
    Derived,
}
