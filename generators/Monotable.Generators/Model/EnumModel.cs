namespace Monotable.Generators.Model;

/// <summary>An enum that is stored.</summary>
/// <param name="Codec">The name of its codec.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="Type">The C# type, qualified.</param>
/// <param name="Underlying">The underlying type.</param>
/// <param name="ByName">Whether it is stored by name.</param>
/// <param name="Constants">The constants; of several with one value the first is written.</param>
internal sealed record EnumModel(string Codec, string Name, string Type, ScalarKind Underlying, bool ByName, EquatableArray<EnumConstant> Constants);
