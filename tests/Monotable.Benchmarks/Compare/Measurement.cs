using System.Text.Json.Serialization;

namespace Monotable.Benchmarks.Compare;

/// <summary>What one subject took in one case.</summary>
/// <param name="Case">What was done.</param>
/// <param name="Subject">Who did it.</param>
/// <param name="Microseconds">The time of one call, the median of rounds.</param>
/// <param name="Bytes">What one call allocated.</param>
internal sealed record Measurement(
    [property: JsonPropertyName("case")] string Case,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("us")] double Microseconds,
    [property: JsonPropertyName("bytes")] double Bytes)
{
    /// <summary>Gets how many calls one core makes in a second.</summary>
    [JsonPropertyName("opsPerSecond")]
    public double OperationsPerSecond => Math.Round(1e6 / Microseconds, 1);
}
