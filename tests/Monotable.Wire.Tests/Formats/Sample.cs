using Monotable.Protocol;

namespace Monotable.Formats;

/// <summary>What <see cref="SampleCodec"/> maps: one member of every kind.</summary>
internal sealed record Sample
{
    public string Text { get; init; } = "";

    public DynamoDbNumber Number { get; init; }

    public bool Flag { get; init; }

    public byte[] Bytes { get; init; } = [];

    public bool HasNull { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<DynamoDbNumber> Scores { get; init; } = [];

    public IReadOnlyList<byte[]> Hashes { get; init; } = [];

    public IReadOnlyList<string?> Lines { get; init; } = [];

    public IReadOnlyDictionary<string, int> Stock { get; init; } = new Dictionary<string, int>();

    public AttributeValue Extra { get; init; } = AttributeValue.Null;
}
