namespace Monotable.Generators.Model;

/// <summary>A class, record or struct that is stored as a map: an entity or a nested type.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Type">The C# type, qualified.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Members">The stored members, in ordinal order of their attributes.</param>
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
    /// <summary>The name of the class of its unsafe accessors, which no other type of the file has.</summary>
    public string Accessors { get; init; } = Name + "Accessors";
}
