namespace Monotable.Specification.Tests.Paths;

/// <summary>A document of a type that contains itself.</summary>
public sealed record Hold(string Label, decimal Tons = 1.5m, Hold? Below = null)
{
    public IReadOnlyList<Hold> Bins { get; init; } = [];
}
