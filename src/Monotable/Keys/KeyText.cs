using System.Buffers;
using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Keys;

/// <summary>The alphabet that writer and reader share: escapes, terminators and complements.</summary>
internal static class KeyText
{
    /// <summary>Ends a variable-length part. It sorts below every character that a part can hold.</summary>
    internal const char Terminator = '#';

    /// <summary>Starts an escape of three characters, <c>$XX</c>; also the highest character that is escaped.</summary>
    internal const char Escape = '$';

    /// <summary>Ends the digits of a negative number. It sorts above every digit, so that the longer (lower) number comes first.</summary>
    internal const char NegativeNumberEnd = '~';

    internal const char NegativeNumber = 'N';
    internal const char ZeroNumber = 'O';
    internal const char PositiveNumber = 'P';

    /// <summary>Added to a decimal exponent, so that it is three digits for every number DynamoDB can hold.</summary>
    internal const int ExponentBias = 500;

    /// <summary>DynamoDB's exact numbers have at most this many significant digits.</summary>
    internal const int NumberDigitsMax = DynamoDbNumber.MaxDigitCount;

    internal const string UpperHexDigits = "0123456789ABCDEF";

    /// <summary>U+0000 to U+0024: the delimiter, the escape, and all that would sort below them.</summary>
    internal static readonly SearchValues<char> EscapedCharacters = SearchValues.Create(CharactersBetween('\0', Escape));

    private static readonly SearchValues<char> Surrogates = SearchValues.Create(CharactersBetween('\uD800', '\uDFFF'));

    internal static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>Turns every decimal digit d into 9 - d; leaves other characters as they are. Applying it twice restores the text.</summary>
    internal static void ComplementDigits(Span<char> text)
    {
        foreach (ref var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                c = (char)('0' + '9' - c);
            }
        }
    }

    /// <summary>Turns every lower-case hexadecimal digit d into 15 - d; leaves other characters as they are.</summary>
    internal static void ComplementHex(Span<char> text)
    {
        foreach (ref var c in text)
        {
            if (char.IsAsciiHexDigitLower(c))
            {
                var digit = c <= '9' ? c - '0' : c - 'a' + 10;
                c = "fedcba9876543210"[digit];
            }
        }
    }

    /// <summary>Finds the first surrogate that has no partner, which UTF-8 cannot represent; -1 if there is none.</summary>
    internal static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAny(Surrogates);
        if (index < 0)
        {
            return -1;
        }

        for (; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    private static ReadOnlySpan<char> CharactersBetween(char first, char last)
    {
        var characters = new char[last - first + 1];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)(first + i);
        }

        return characters;
    }
}
