using System.Globalization;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>Compares a signature's time with the clock.</summary>
internal sealed class SignatureTime(TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Gets the error of a signature from too long ago, or from the future.</summary>
    public DynamoDbError? Check(SignatureParts parts)
    {
        if (!TryParse(parts.Time, out var signed))
        {
            return SignatureTexts.MalformedTime(parts.Time);
        }

        var now = clock.GetUtcNow();
        var life = int.TryParse(parts.Expires, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : Window;
        if (signed < now - life)
        {
            return SignatureTexts.Expired(signed, now - life, now, life);
        }

        return signed > now + Window ? SignatureTexts.NotYetCurrent(signed, now + Window, now, Window) : null;
    }

    /// <summary>Gets the time as it stands in the string to sign, whichever header brought it.</summary>
    public static string Basic(string time) =>
        TryParse(time, out var parsed) ? parsed.UtcDateTime.ToString(SignatureTexts.TimeFormat, CultureInfo.InvariantCulture) : time;

    /// <summary>Reads the basic form of ISO 8601, and that of the header <c>Date</c>.</summary>
    private static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, SignatureTexts.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
        || DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
