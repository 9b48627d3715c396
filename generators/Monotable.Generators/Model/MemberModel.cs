namespace Monotable.Generators.Model;

/// <summary>A stored member.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Shape">How it is stored.</param>
/// <param name="Type">The C# type as declared, for accessors.</param>
/// <param name="DeclaringType">The type that declares it, for accessors.</param>
/// <param name="Read">How it is read.</param>
/// <param name="Write">How it is set.</param>
/// <param name="Parameter">The constructor's parameter that sets it, or none.</param>
/// <param name="Default">What it is where the attribute is absent: a C# expression; none where the initializer's value stays.</param>
/// <param name="IsRequired">Whether an absent attribute is an error.</param>
/// <param name="AlsoInitializer">Whether the compiler demands it in the object initializer beside the constructor's argument.</param>
/// <param name="HasPublicType">Whether public generated types may name its type.</param>
internal sealed record MemberModel(
    string Name,
    string Attribute,
    ShapeModel Shape,
    string Type,
    string DeclaringType,
    MemberAccess Read,
    MemberAccess Write,
    string Parameter,
    string Default,
    bool IsRequired,
    bool AlsoInitializer,
    bool HasPublicType)
{
    /// <summary>Whether an unsafe accessor reads or sets it.</summary>
    public bool NeedsAccessor => IsAccessor(Read) || IsAccessor(Write);

    /// <summary>Whether the value is needed before the object exists.</summary>
    public bool IsConstructed => Write is MemberAccess.Constructor or MemberAccess.Initializer;

    public static bool IsAccessor(MemberAccess access) => access is MemberAccess.MethodAccessor or MemberAccess.FieldAccessor;
}
