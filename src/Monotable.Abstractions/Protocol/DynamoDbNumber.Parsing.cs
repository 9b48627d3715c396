using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Monotable.Protocol;

// The grammar is the service's: a sign, digits with at most one point before, among or after them, and an exponent; see TryParse.
public readonly partial struct DynamoDbNumber
{
    // So many digits always fit 64 bits, and without an exponent they are always within the range.
    private const int ShortTextLengthMax = DynamoDbNumberDigits.ULongDigitsMax;

    // No text is long enough for its digits to bring an exponent of this size back into the range.
    private const long ExponentMax = 1_000_000_000_000;

    /// <summary>Reads a number; see <see cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/> for the rules.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The number, exactly.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a decimal number.</exception>
    /// <exception cref="OverflowException">The number is out of range or has more than 38 significant digits.</exception>
    public static DynamoDbNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a number; see <see cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/> for the rules.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The number, exactly.</returns>
    /// <exception cref="FormatException">The text is not a decimal number.</exception>
    /// <exception cref="OverflowException">The number is out of range or has more than 38 significant digits.</exception>
    public static DynamoDbNumber Parse(ReadOnlySpan<char> s) =>
        TryParseCore(s, out var result, out var error) ? result : throw ParseFailure(s.ToString(), error);

    /// <summary>Reads a number; see <see cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/> for the rules.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The number, exactly.</returns>
    /// <exception cref="FormatException">The text is not a decimal number.</exception>
    /// <exception cref="OverflowException">The number is out of range or has more than 38 significant digits.</exception>
    public static DynamoDbNumber Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParseCore(utf8Text, out var result, out var error) ? result : throw ParseFailure(Encoding.UTF8.GetString(utf8Text), error);

    // A public overload with a provider, which is ignored, would make analyzers ask for one at every call.
    static DynamoDbNumber IParsable<DynamoDbNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static DynamoDbNumber ISpanParsable<DynamoDbNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static DynamoDbNumber IUtf8SpanParsable<DynamoDbNumber>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    /// <summary>Reads a number by the service's rules, without allocating.</summary>
    /// <remarks>
    /// Accepted: a leading <c>+</c> or <c>-</c>, leading and trailing zeros, <c>.5</c>, <c>5.</c>, <c>1E5</c>, <c>1.e5</c>, <c>1e+5</c>.
    /// Refused: an empty text, whitespace, group separators, hexadecimal, NaN and Infinity. Zero is zero whatever its exponent. Zeros at
    /// either end do not count as significant digits, and the range is that of the value, not of the way it is written.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="result">The number, or zero if the text is none.</param>
    /// <param name="error">Which rule the text breaks, or <see cref="DynamoDbNumberError.None"/>.</param>
    /// <returns>Whether the text is a DynamoDB number.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out DynamoDbNumber result, out DynamoDbNumberError error) =>
        TryParseCore(s, out result, out error);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The number, or zero if the text is none.</param>
    /// <param name="error">Which rule the text breaks, or <see cref="DynamoDbNumberError.None"/>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DynamoDbNumber result, out DynamoDbNumberError error) =>
        TryParseCore(utf8Text, out result, out error);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out DynamoDbNumber result) => TryParseCore(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out DynamoDbNumber, out DynamoDbNumberError)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DynamoDbNumber result) => TryParseCore(utf8Text, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out DynamoDbNumber result) => TryParseCore(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DynamoDbNumber, out DynamoDbNumberError)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text does not depend on a culture.</param>
    /// <param name="result">The number, or zero if the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DynamoDbNumber result) =>
        TryParseCore(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DynamoDbNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DynamoDbNumber result) =>
        TryParseCore(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out DynamoDbNumber, out DynamoDbNumberError)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Ignored: the text does not depend on a culture.</param>
    /// <param name="result">The number, or zero if the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DynamoDbNumber result) =>
        TryParseCore(utf8Text, out result, out _);

    private static bool TryParseCore<TChar>(ReadOnlySpan<TChar> text, out DynamoDbNumber result, out DynamoDbNumberError error)
        where TChar : unmanaged
    {
        if (TryParseShort(text, out result))
        {
            error = DynamoDbNumberError.None;
            return true;
        }

        return TryParseAny(text, out result, out error);
    }

    /// <summary>Reads the common texts, small integers and short decimals; what it refuses may still be a number.</summary>
    private static bool TryParseShort<TChar>(ReadOnlySpan<TChar> text, out DynamoDbNumber result)
        where TChar : unmanaged
    {
        result = default;
        if (text.IsEmpty || text.Length > ShortTextLengthMax)
        {
            return false;
        }

        var start = SkipSign(text, out var isNegative);
        var point = -1;
        var magnitude = 0UL;
        for (var position = start; position < text.Length; position++)
        {
            var code = DynamoDbNumberDigits.Code(text[position]);
            if (code - '0' <= 9)
            {
                magnitude = (magnitude * 10) + (code - '0');
            }
            else if (code == '.' && point < 0)
            {
                point = position;
            }
            else
            {
                return false;
            }
        }

        var fractionDigits = point < 0 ? 0 : text.Length - point - 1;
        if (text.Length == start + (point < 0 ? 0 : 1))
        {
            return false;
        }

        result = FromMagnitude(magnitude, -fractionDigits, isNegative);
        return true;
    }

    private static bool TryParseAny<TChar>(ReadOnlySpan<TChar> text, out DynamoDbNumber result, out DynamoDbNumberError error)
        where TChar : unmanaged
    {
        result = default;
        error = DynamoDbNumberError.NotANumber;
        var digits = default(DynamoDbNumberSignificand);
        var end = digits.Read(text, SkipSign(text, out var isNegative));
        if (!digits.HasDigits || !TryParseExponent(text[end..], out var exponent))
        {
            return false;
        }

        if (digits.IsZero)
        {
            error = DynamoDbNumberError.None;
            return true;
        }

        exponent += digits.LastExponent;
        error = Check(exponent + digits.DigitCount - 1, digits.DigitCount);
        if (error != DynamoDbNumberError.None)
        {
            return false;
        }

        result = FromNormalised(digits.Coefficient, (int)exponent, digits.DigitCount, isNegative);
        return true;
    }

    private static int SkipSign<TChar>(ReadOnlySpan<TChar> text, out bool isNegative)
        where TChar : unmanaged
    {
        var code = text.IsEmpty ? 0 : DynamoDbNumberDigits.Code(text[0]);
        isNegative = code == '-';
        return code is '-' or '+' ? 1 : 0;
    }

    /// <summary>Reads <c>e5</c>, <c>E-5</c> or nothing at all; an exponent beyond every range stays at its largest.</summary>
    private static bool TryParseExponent<TChar>(ReadOnlySpan<TChar> text, out long exponent)
        where TChar : unmanaged
    {
        exponent = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (DynamoDbNumberDigits.Code(text[0]) is not ('e' or 'E'))
        {
            return false;
        }

        text = text[1..];
        text = text[SkipSign(text, out var isNegative)..];
        foreach (var unit in text)
        {
            var digit = DynamoDbNumberDigits.Code(unit) - '0';
            if (digit > 9)
            {
                return false;
            }

            exponent = Math.Min((exponent * 10) + digit, ExponentMax);
        }

        exponent = isNegative ? -exponent : exponent;
        return !text.IsEmpty;
    }

    private static Exception ParseFailure(string text, DynamoDbNumberError error)
    {
        const int shownLengthMax = 60;
        var shown = text.Length <= shownLengthMax ? text : string.Concat(text.AsSpan(0, shownLengthMax), "…");
        var message = $"The text '{shown}' is no DynamoDB number: {Rule(error)}";
        return error == DynamoDbNumberError.NotANumber ? new FormatException(message) : new OverflowException(message);
    }

    private static string Rule(DynamoDbNumberError error) => error switch
    {
        DynamoDbNumberError.NotANumber => "it must be decimal digits with an optional sign, point and exponent, and nothing else.",
        DynamoDbNumberError.Overflow => "its magnitude is above DynamoDB's largest, 9.9999999999999999999999999999999999999E+125.",
        DynamoDbNumberError.Underflow => "its magnitude is below DynamoDB's smallest, 1E-130, and it is not zero.",
        _ => "it has more than the 38 significant digits DynamoDB stores.",
    };
}
