using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.Model;

/// <summary>A class, record or struct that is stored as a map: an entity or a nested type.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Type">The C# type, qualified.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Members">The stored members, those of flattened objects among them, in ordinal order of their attributes.</param>
/// <param name="Parameters">The constructor's parameters.</param>
/// <param name="CanCallConstructor">Whether generated code may name the constructor.</param>
internal sealed record TypeModel(
    string Name,
    string Type,
    bool IsValueType,
    EquatableArray<MemberModel> Members,
    EquatableArray<ParameterModel> Parameters,
    bool CanCallConstructor)
{
    /// <summary>The objects whose members are stored among its own.</summary>
    public EquatableArray<FlattenedModel> Flattened { get; init; }

    /// <summary>The stored members that are not of flattened objects.</summary>
    public IEnumerable<MemberModel> Direct => Members.Where(static member => !member.IsFlattened);

    /// <summary>The members that it has itself, flattened objects after the others.</summary>
    public IEnumerable<MemberModel> Own => Direct.Concat(Flattened.Select(static flattened => flattened.Member));

    /// <summary>The name of the class of its unsafe accessors, which no other type of the file has.</summary>
    public string Accessors { get; init; } = Name + "Accessors";
}
