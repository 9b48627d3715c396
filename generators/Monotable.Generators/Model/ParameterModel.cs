namespace Monotable.Generators.Model;

/// <summary>A parameter of the constructor items are read with.</summary>
internal sealed record ParameterModel(string Name, string Type, string Member);
