using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>A class of a query: the state in which one more part of the sort key can be fixed or bounded.</summary>
/// <param name="ClassName">The class's name.</param>
/// <param name="Part">The part.</param>
/// <param name="Attribute">The sort key attribute that it is or is part of.</param>
/// <param name="IsText">Whether it is a part of a text, and not the whole attribute.</param>
/// <param name="Following">The literal behind the part of a text; null where it ends the key.</param>
internal sealed record QueryStep(string ClassName, KeyPartModel Part, string Attribute, bool IsText, string? Following)
{
    /// <summary>The ends of the key from the part on, where they keep other entities' items out; else null.</summary>
    public KeyEnds? Ends { get; init; }

    /// <summary>Whether what follows the part ends the key, and those of other entities go on.</summary>
    public bool EndsKey { get; init; }
}
