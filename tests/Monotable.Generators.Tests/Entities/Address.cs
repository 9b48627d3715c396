namespace Monotable.Generators.Tests.Entities;

// What absent attributes become is tested here, of nullable members too.
#pragma warning disable MTB0312

/// <summary>A nested record with positional and other members.</summary>
public sealed record Address([property: AttributeName("s")] string Street, [AttributeName("c")] string? City = "Nowhere")
{
    public int? Zip { get; init; } = 1000;
}
