namespace Monotable.Specification.Tests.Defaults;

/// <summary>What is behind a workshop.</summary>
public sealed class Yard
{
    public double Size { get; set; } = 1.5;
}
