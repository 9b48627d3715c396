using System.Linq;

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
/// <param name="Role">What it is to the writes of its entity.</param>
/// <param name="Stamp">How a write sets it in the copy that is stored, if its role is written by the framework.</param>
/// <param name="IsUnique">Whether no two items have the same value.</param>
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
    bool HasPublicType,
    MemberRole Role = MemberRole.None,
    MemberAccess Stamp = MemberAccess.Direct,
    bool IsUnique = false)
{
    /// <summary>Of a member of a flattened object the members that lead to it, itself the last; none of a member of the type itself.</summary>
    public EquatableArray<PathStep> Path { get; init; }

    /// <summary>Whether it is a member of a flattened object, whose attributes lie among those of the type.</summary>
    public bool IsFlattened => Path.Count > 0;

    /// <summary>Its C# name where it is declared.</summary>
    public string OwnName => IsFlattened ? Path[Path.Count - 1].Name : Name;

    /// <summary>The name of the type's own member that it is or lies in.</summary>
    public string RootName => IsFlattened ? Path[0].Name : Name;

    /// <summary>The names that lead to it from the type.</summary>
    public string Dotted => IsFlattened ? string.Join(".", Path.Select(static step => step.Name)) : Name;

    /// <summary>Whether there may be no value: it is null, or an object that would hold it is.</summary>
    public bool IsNullable => IsFlattened ? Path.Any(static step => step.IsNullable) : Shape.IsOptional;

    /// <summary>Whether an unsafe accessor reads or sets it.</summary>
    public bool NeedsAccessor => Reaches(MemberAccess.MethodAccessor) || Reaches(MemberAccess.FieldAccessor);

    /// <summary>Whether every write sets it, in a copy of the entity.</summary>
    public bool IsStamped => Role is MemberRole.Version or MemberRole.CreatedAt or MemberRole.UpdatedAt;

    /// <summary>How it is set in an object that exists: on reading, or in the copy that a write stores.</summary>
    public bool SetsThrough(MemberAccess access) => Write == access || (IsStamped && Stamp == access);

    /// <summary>Whether the value is needed before the object exists.</summary>
    public bool IsConstructed => Write is MemberAccess.Constructor or MemberAccess.Initializer;

    private bool Reaches(MemberAccess access) => Read == access || SetsThrough(access);

    public static bool IsAccessor(MemberAccess access) => access is MemberAccess.MethodAccessor or MemberAccess.FieldAccessor;
}
