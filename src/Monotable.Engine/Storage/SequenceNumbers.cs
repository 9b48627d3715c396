using System.Globalization;

namespace Monotable.Engine.Storage;

/// <summary>The text of a place in a stream: 24 digits, so that texts order as places do.</summary>
internal static class SequenceNumbers
{
    private const string Lead = "1000";
    private const int DigitCount = 20;

    public static string Format(long sequence) => Lead + sequence.ToString("D20", CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out long sequence)
    {
        sequence = 0;
        return text?.Length == Lead.Length + DigitCount
            && text.StartsWith(Lead, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Lead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
