using System.Globalization;
using Monotable.Keys;

namespace Monotable.Mapping;

/// <summary>Texts that are stored: those of fixed width for identifiers, dates and times, which are the same as in keys, and any other.</summary>
internal static class StoredText
{
    public const int GuidLength = 36;
    public const int DateTimeLength = 28;
    public const int DateOnlyLength = 10;
    public const int TimeOnlyLength = 16;

    /// <summary>Refuses what UTF-8 cannot represent: writers put U+FFFD in its place, and the text would come back as another one.</summary>
    /// <exception cref="ItemMappingException">The text holds a surrogate without its partner.</exception>
    public static string Storable(string text) => KeyText.IndexOfLoneSurrogate(text) < 0 ? text : throw MappingErrors.LoneSurrogate();

    /// <summary>Reads a time in UTC. Other writers may have left out fractions or given an offset; such texts are moments too.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime value)
    {
        const string Lenient = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";
        var invariant = CultureInfo.InvariantCulture;
        return (DateTime.TryParseExact(text, "O", invariant, DateTimeStyles.RoundtripKind, out value) && value.Kind == DateTimeKind.Utc)
            || (DateTime.TryParseExact(text, Lenient, invariant, DateTimeStyles.AdjustToUniversal, out value) && value.Kind == DateTimeKind.Utc);
    }
}
