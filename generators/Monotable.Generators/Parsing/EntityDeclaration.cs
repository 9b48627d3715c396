using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>What an entity is called.</summary>
/// <param name="Location">Where it is declared to be one.</param>
/// <param name="Stem">The stem of generated names.</param>
/// <param name="Set">The repository's name on the table class.</param>
/// <param name="Discriminator">The discriminator's value.</param>
internal sealed record EntityDeclaration(Location Location, string Stem, string Set, string Discriminator)
{
    /// <summary>In whose name unique values are claimed: that of the entity, or of the family that it belongs to.</summary>
    public string Claimant { get; init; } = Discriminator;

    /// <summary>Takes the names that an attribute gives, and those that follow from the class's.</summary>
    public static EntityDeclaration Of(AttributeData? attribute, INamedTypeSymbol entity, Location location)
    {
        var stem = attribute?.Named("GeneratedName", entity.Name) ?? entity.Name;
        return new(
            location,
            stem,
            attribute?.Named("Set", Names.Plural(stem)) ?? Names.Plural(stem),
            attribute?.Named("Discriminator", entity.Name) ?? entity.Name);
    }
}
