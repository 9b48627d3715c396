namespace Monotable.Specification.Tests.Mapping;

/// <summary>A class that is constructed, with binary members.</summary>
[Entity<MappingTable>]
[ItemKey("BINARIES", "{Sample}")]
public sealed class BinaryRow(string sample, byte[] bytes, ReadOnlyMemory<byte> memory) : IMappingRow
{
    public string Sample { get; } = sample;

    public byte[] Bytes { get; } = bytes;

    public ReadOnlyMemory<byte> Memory { get; } = memory;

    public byte[]? OptionalBytes { get; private set; }

    public ReadOnlyMemory<byte>? OptionalMemory { get; private set; }

    public BinaryRow WithOptionals() => new(Sample, Bytes, Memory) { OptionalBytes = Bytes, OptionalMemory = Memory };
}
