namespace Monotable.Generators.Model;

/// <summary>A nested type and the name of its codec.</summary>
internal sealed record NestedModel(string Codec, TypeModel Type)
{
    /// <summary>What is stored beside the members of a hierarchy's case; null of any other type.</summary>
    public DiscriminatorModel? Discriminator { get; init; }
}
