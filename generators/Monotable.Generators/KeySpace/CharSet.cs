using System;
using System.Collections.Generic;

namespace Monotable.Generators.KeySpace;

/// <summary>A set of UTF-16 code units, as ranges.</summary>
internal sealed class CharSet
{
    public static readonly CharSet Any = new(('\0', '\uFFFF'));
    public static readonly CharSet Digit = new(('0', '9'));
    public static readonly CharSet UpperHex = new(('0', '9'), ('A', 'F'));
    public static readonly CharSet LowerHex = new(('0', '9'), ('a', 'f'));

    /// <summary>What stands in a string part as it is: everything above <c>$</c>.</summary>
    public static readonly CharSet Unescaped = new(('%', '\uFFFF'));

    public static readonly CharSet NotSeparator = new(('\0', '"'), ('$', '\uFFFF'));

    // What reads best in an example, in this order.
    private const string Preferred = "x0A-";

    private readonly (char First, char Last)[] _ranges;

    private CharSet(params (char First, char Last)[] ranges) => _ranges = ranges;

    public static CharSet Of(char c) => new((c, c));

    public static CharSet Range(char first, char last) => new((first, last));

    public static CharSet OneOf(char first, char second) => new((first, first), (second, second));

    /// <summary>A code unit that is in both sets, if any.</summary>
    public char? Common(CharSet other)
    {
        char? lowest = null;
        foreach (var (first, last) in _ranges)
        {
            foreach (var (otherFirst, otherLast) in other._ranges)
            {
                var (from, to) = ((char)Math.Max(first, otherFirst), (char)Math.Min(last, otherLast));
                if (from > to)
                {
                    continue;
                }

                foreach (var c in Preferred)
                {
                    if (c >= from && c <= to)
                    {
                        return c;
                    }
                }

                lowest ??= from;
            }
        }

        return lowest;
    }
}
