namespace Monotable.Specification.Tests.Defaults;

/// <summary>A projection has initializers and default values of its own.</summary>
[ProjectionOf<Artisan>]
public sealed record ArtisanTitle(int Number, string Title = "none")
{
    public int Level { get; init; } = 9;

    public WorkshopTown? Second { get; init; }
}
