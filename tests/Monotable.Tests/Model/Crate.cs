namespace Monotable.Tests.Model;

/// <summary>A type that contains itself, in two ways.</summary>
public sealed record Crate(string Label, decimal? Weight = null, Crate? Inner = null)
{
    public IReadOnlyList<Crate> Crates { get; init; } = [];
}
