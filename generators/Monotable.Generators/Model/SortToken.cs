namespace Monotable.Generators.Model;

/// <summary>A literal or a part of a sort key.</summary>
/// <param name="Literal">The literal, or none.</param>
/// <param name="Part">The part's name, or none.</param>
/// <param name="Signature">The same for all parts with the same texts.</param>
internal sealed record SortToken(string Literal, string Part, string Signature);
