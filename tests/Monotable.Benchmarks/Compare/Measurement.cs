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
    public double OperationsPerSecond => Microseconds > 0 ? Math.Round(1e6 / Microseconds, 1) : 0;

    /// <summary>Gets the time that half of a server's answers came within.</summary>
    [JsonPropertyName("p50us")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? P50Microseconds { get; init; }

    /// <summary>Gets the time that 99 of 100 of a server's answers came within.</summary>
    [JsonPropertyName("p99us")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? P99Microseconds { get; init; }

    /// <summary>Gets the processor time that a server took for one request.</summary>
    [JsonPropertyName("cpuUs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CpuMicroseconds { get; init; }

    /// <summary>Gets how much of a core those took who asked a server.</summary>
    [JsonPropertyName("loadShare")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? LoadShare { get; init; }
}
