using System.Numerics;
using System.Runtime.Intrinsics;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>
/// The short ways. They expect what the service nearly always writes: attributes in the order of the item before, no white space, and texts of ASCII
/// without escapes. Each reads a whole attribute's beginning or a whole value, or leaves the reader where it is.
/// </summary>
public ref partial struct JsonItemReader
{
    // So many digits, or one fewer and a point, fit 64 bits.
    private const int PlainNumberLengthMax = 18;

    // Of a magnitude and a power of ten that a double holds exactly, the quotient is the nearest double.
    private const long DoubleMagnitudeMax = 1L << 53;
    private static readonly double[] DoublePowers =
        [1E0, 1E1, 1E2, 1E3, 1E4, 1E5, 1E6, 1E7, 1E8, 1E9, 1E10, 1E11, 1E12, 1E13, 1E14, 1E15, 1E16, 1E17, 1E18];

    /// <summary>Passes to behind the type's name of the attribute that most probably comes next.</summary>
    private bool TryNextProbable(AttributeNames names, ref int place)
    {
        var beginning = names.BeginningAfter(place, out var next);
        var rest = _json[_position..];
        if (_isFirst && !beginning.IsEmpty)
        {
            beginning = beginning[1..];
        }

        if (beginning.IsEmpty || !rest.StartsWith(beginning))
        {
            return false;
        }

        place = next;
        _isFirst = false;
        _position += beginning.Length - TypeBeginningLength;
        ReadType();
        return true;
    }

    /// <summary>Reads a string of ASCII that is spelled as it is, and passes over the end of the value.</summary>
    private bool TryPlain(out ReadOnlySpan<byte> text)
    {
        var quoted = _json[_position..];
        if (quoted is not [(byte)'"', .. var rest] || !TryPlainLength(rest, out var length))
        {
            text = default;
            return false;
        }

        text = rest[..length];
        return TryEnd(length + 2);
    }

    /// <summary>Looks for the quote behind a text of printable ASCII without escapes.</summary>
    private static bool TryPlainLength(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        while (rest.Length >= length + Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(rest[length..]);

            // As signed numbers, bytes that are no ASCII are below zero, and so below the first printable character.
            var ends = Vector256.Equals(bytes, Vector256.Create((byte)'"'));
            var others = Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte();
            var found = (ends | others).ExtractMostSignificantBits();
            if (found != 0)
            {
                length += BitOperations.TrailingZeroCount(found);
                return rest[length] == '"';
            }

            length += Vector256<byte>.Count;
        }

        // Too near the text's end for a whole vector.
        return false;
    }

    /// <summary>Parses a number of few digits, without an exponent.</summary>
    /// <param name="digits">All its digits as an integer.</param>
    /// <param name="scale">How many of them stand behind the point.</param>
    /// <param name="length">The number's length with its quotes, for <see cref="TryEnd"/>.</param>
    private readonly bool TryPlainNumber(out long digits, out int scale, out int length)
    {
        (digits, scale, length) = (0, 0, 0);
        var rest = _json[_position..];
        if (_type != AttributeType.Number || rest.Length < 3 || rest[0] != '"')
        {
            return false;
        }

        var start = rest[1] == '-' ? 2 : 1;
        var point = 0;
        var i = start;
        for (; i < rest.Length && i - start <= PlainNumberLengthMax; i++)
        {
            var digit = (uint)rest[i] - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (rest[i] == '.' && point == 0)
            {
                point = i;
            }
            else
            {
                break;
            }
        }

        // A point is to have digits on both sides of it.
        if (i == start || i - start > PlainNumberLengthMax || i >= rest.Length || rest[i] != '"' || point == start || point == i - 1)
        {
            return false;
        }

        scale = point == 0 ? 0 : i - point - 1;
        digits = start == 2 ? -digits : digits;
        length = i + 1;
        return true;
    }

    /// <summary>Passes over a value and, unless it is a set's, over the end of the object around it, if that follows at once.</summary>
    private bool TryEnd(int length)
    {
        var position = _position + length;
        if (_setType == AttributeType.None)
        {
            if ((uint)position >= (uint)_json.Length || _json[position] != '}')
            {
                return false;
            }

            position++;
        }

        _position = position;
        _type = AttributeType.None;
        return true;
    }

    /// <inheritdoc/>
    public bool TryReadInt64(out long value) => TryPlainNumber(out value, out var scale, out var length) && scale == 0 && TryEnd(length);

    /// <inheritdoc/>
    public bool TryReadDecimal(out decimal value)
    {
        value = 0;
        if (!TryPlainNumber(out var digits, out var scale, out var length) || !TryEnd(length))
        {
            return false;
        }

        // A number has no zeros at its end, in whatever way it is written.
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        var magnitude = Math.Abs(digits);
        value = new((int)magnitude, (int)(magnitude >> 32), 0, digits < 0, (byte)scale);
        return true;
    }

    /// <inheritdoc/>
    public bool TryReadDouble(out double value)
    {
        value = 0;
        if (!TryPlainNumber(out var digits, out var scale, out var length) || Math.Abs(digits) > DoubleMagnitudeMax || !TryEnd(length))
        {
            return false;
        }

        value = digits / DoublePowers[scale];
        return true;
    }
}
