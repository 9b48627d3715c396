namespace Monotable.Tests.Model;

public sealed class Stop
{
    public required Place At { get; init; }

    [AttributeName("min")]
    public int Minutes { get; init; }

    public bool Done { get; init; }

    public HashSet<string> Tags { get; init; } = [];
}
