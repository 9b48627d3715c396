namespace Monotable.Generators.Model;

/// <summary>A nested type and the name of its codec.</summary>
internal sealed record NestedModel(string Codec, TypeModel Type);
