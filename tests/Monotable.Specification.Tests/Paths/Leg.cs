namespace Monotable.Specification.Tests.Paths;

/// <summary>An element of a list, with members of many kinds; absent attributes take the initializers' values.</summary>
public sealed class Leg
{
    public required string To { get; init; }

    [AttributeName("nm")]
    public int Miles { get; set; } = 100;

    public HashSet<string> Flags { get; init; } = ["blue"];

    public List<string?> Log { get; init; } = [];

    public DateOnly? Due { get; init; }

    public Weather Weather { get; init; } = Weather.Fair;
}
