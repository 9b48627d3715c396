using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>A class of a query: the state in which one more part of the sort key can be fixed or bounded.</summary>
/// <param name="ClassName">The class's name.</param>
/// <param name="Part">The part.</param>
/// <param name="Attribute">The sort key attribute that it is or is part of.</param>
/// <param name="IsText">Whether it is a part of a text, and not the whole attribute.</param>
/// <param name="Following">The literal behind the part of a text; null where it ends the key.</param>
internal sealed record QueryStep(string ClassName, KeyPartModel Part, string Attribute, bool IsText, string? Following);
