namespace Monotable.Protocol;

/// <summary>
/// Collects the digits of a number's text before its exponent. Zeros are held back until another digit follows, so that those at either end
/// neither count as significant nor use up room, however many there are.
/// </summary>
internal struct DynamoDbNumberSignificand
{
    private ulong _high;
    private ulong _low;
    private int _taken;
    private int _read;
    private int _beforeFirst;
    private int _throughLast;
    private int _beforePoint;

    /// <summary>Whether any digit was read.</summary>
    internal readonly bool HasDigits => _read != 0;

    /// <summary>Whether only zeros were read.</summary>
    internal readonly bool IsZero => _throughLast == 0;

    /// <summary>The digits from the first to the last that is not zero.</summary>
    internal readonly int DigitCount => _throughLast - _beforeFirst;

    /// <summary>The power of ten of the last digit that is not zero.</summary>
    internal readonly int LastExponent => _beforePoint - _throughLast;

    /// <summary>The significant digits as an integer, if there are at most 38.</summary>
    internal readonly UInt128 Coefficient
    {
        get
        {
            if (_taken <= DynamoDbNumberDigits.ULongDigitsMax)
            {
                return _high;
            }

            var upper = Math.BigMul(_high, DynamoDbNumberDigits.PowerOf10(_taken - DynamoDbNumberDigits.ULongDigitsMax), out var lower);
            return new UInt128(upper, lower) + _low;
        }
    }

    /// <summary>Reads digits and at most one point, and returns the position of the first character that is neither.</summary>
    internal int Read<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged
    {
        var hasPoint = false;
        for (; position < text.Length; position++)
        {
            var code = DynamoDbNumberDigits.Code(text[position]);
            if (code - '0' <= 9)
            {
                Take(code - '0');
            }
            else if (code == '.' && !hasPoint)
            {
                hasPoint = true;
                _beforePoint = _read;
            }
            else
            {
                break;
            }
        }

        if (!hasPoint)
        {
            _beforePoint = _read;
        }

        return position;
    }

    private void Take(uint digit)
    {
        _read++;
        if (digit == 0)
        {
            return;
        }

        if (_throughLast == 0)
        {
            _beforeFirst = _read - 1;
        }
        else if (_read - _beforeFirst <= DynamoDbNumber.MaxDigitCount)
        {
            for (var zeros = _read - _throughLast - 1; zeros > 0; zeros--)
            {
                Append(0);
            }
        }

        _throughLast = _read;
        if (_read - _beforeFirst <= DynamoDbNumber.MaxDigitCount)
        {
            Append(digit);
        }
    }

    private void Append(uint digit)
    {
        if (_taken < DynamoDbNumberDigits.ULongDigitsMax)
        {
            _high = (_high * 10) + digit;
        }
        else
        {
            _low = (_low * 10) + digit;
        }

        _taken++;
    }
}
