namespace Monotable.Specification.Tests.Flattened;

/// <summary>A flattened object with one in it, and with members that an item need not have.</summary>
public sealed record Site(string Town, string Street)
{
    [AttributeName("level")]
    public int? Floor { get; init; }

    public IReadOnlySet<string> Doors { get; init; } = new HashSet<string>();

    public IReadOnlyList<Spot> Corners { get; init; } = [];

    [Flattened("spot_")]
    public Spot? Spot { get; init; }

    /// <inheritdoc/>
    public bool Equals(Site? other) => other is not null && (Town, Street, Floor, Spot) == (other.Town, other.Street, other.Floor, other.Spot)
        && Doors.SetEquals(other.Doors) && Corners.SequenceEqual(other.Corners);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Town, Street, Floor, Spot);
}
