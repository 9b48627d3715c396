namespace Monotable.Specification.Tests.Defaults;

/// <summary>A workshop in part.</summary>
public sealed record WorkshopTown(string Town, int Rooms = 3)
{
    public string Street { get; init; } = "Back";
}
