namespace Monotable.Specification.Tests.Mapping;

/// <summary>Binary values: none, every byte, and a large one.</summary>
internal static class BinarySamples
{
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

    public static IReadOnlyList<BinaryRow> All { get; } =
    [
        new("empty", [], ReadOnlyMemory<byte>.Empty),
        new BinaryRow("empty, optional", [], ReadOnlyMemory<byte>.Empty).WithOptionals(),
        new BinaryRow("every byte", EveryByte, EveryByte.AsMemory(1, 254)).WithOptionals(),
        new("large", new byte[100_000], new byte[] { 0 }),
    ];
}
