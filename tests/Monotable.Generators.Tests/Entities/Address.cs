namespace Monotable.Generators.Tests.Entities;

/// <summary>A nested record with positional and other members.</summary>
public sealed record Address([property: AttributeName("s")] string Street, [AttributeName("c")] string? City = "Nowhere")
{
    public int? Zip { get; init; } = 1000;
}
