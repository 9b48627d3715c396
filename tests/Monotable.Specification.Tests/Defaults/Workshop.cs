namespace Monotable.Specification.Tests.Defaults;

/// <summary>Where an artisan works.</summary>
public sealed record Workshop(string Town, int Rooms = 2)
{
    public string Street { get; init; } = "Main";

    public Yard Yard { get; set; } = new();
}
