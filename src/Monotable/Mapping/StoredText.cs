using System.Globalization;

namespace Monotable.Mapping;

/// <summary>The texts of fixed width in which identifiers, dates and times are stored: the same as in keys.</summary>
internal static class StoredText
{
    public const int GuidLength = 36;
    public const int DateTimeLength = 28;
    public const int DateOnlyLength = 10;
    public const int TimeOnlyLength = 16;

    /// <summary>Reads a time in UTC. Other writers may have left out fractions or given an offset; such texts are moments too.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime value)
    {
        const string Lenient = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";
        var invariant = CultureInfo.InvariantCulture;
        return (DateTime.TryParseExact(text, "O", invariant, DateTimeStyles.RoundtripKind, out value) && value.Kind == DateTimeKind.Utc)
            || (DateTime.TryParseExact(text, Lenient, invariant, DateTimeStyles.AdjustToUniversal, out value) && value.Kind == DateTimeKind.Utc);
    }
}
