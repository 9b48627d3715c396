namespace Monotable.Generators.Model;

/// <summary>How generated code reaches a member.</summary>
internal enum MemberAccess
{
    /// <summary>By its name.</summary>
    Direct,

    /// <summary>As an argument of the constructor.</summary>
    Constructor,

    /// <summary>In the object initializer: the compiler demands it of required members.</summary>
    Initializer,

    /// <summary>Through an unsafe accessor to the property's method.</summary>
    MethodAccessor,

    /// <summary>Through an unsafe accessor to the field.</summary>
    FieldAccessor,
}
