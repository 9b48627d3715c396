using System.Text.Json;

namespace Monotable.Tool.Keys;

/// <summary>Reads the compiler's log, which is SARIF 2.1.</summary>
internal static class CompilerLog
{
    private static readonly string[] Rules = ["MTB0603", "MTB0604", "MTB0605"];

    /// <summary>The contents that diagnostics say the record should have.</summary>
    public static IEnumerable<string> Contents(byte[] log)
    {
        using var document = JsonDocument.Parse(log.AsSpan().StartsWith("\uFEFF"u8) ? log.AsMemory("\uFEFF"u8.Length) : log);
        foreach (var result in Members(document.RootElement, "runs").SelectMany(static run => Members(run, "results")))
        {
            if (Rules.Contains(result.GetProperty("ruleId").GetString())
                && result.TryGetProperty("properties", out var properties)
                && properties.TryGetProperty("customProperties", out var custom)
                && custom.TryGetProperty("Content", out var content))
            {
                yield return content.GetString()!;
            }
        }
    }

    private static IEnumerable<JsonElement> Members(JsonElement element, string name) =>
        element.TryGetProperty(name, out var members) ? members.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
