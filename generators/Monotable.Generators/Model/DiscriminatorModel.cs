namespace Monotable.Generators.Model;

/// <summary>What tells a case of a hierarchy from the others.</summary>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Value">Its value.</param>
internal sealed record DiscriminatorModel(string Attribute, string Value);
