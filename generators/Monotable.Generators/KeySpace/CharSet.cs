using System;
using System.Linq;

namespace Monotable.Generators.KeySpace;

/// <summary>A set of UTF-16 code units, as ranges.</summary>
internal sealed class CharSet
{
    public static readonly CharSet None = new();
    public static readonly CharSet Any = new(('\0', '\uFFFF'));
    public static readonly CharSet Digit = new(('0', '9'));
    public static readonly CharSet UpperHex = new(('0', '9'), ('A', 'F'));
    public static readonly CharSet LowerHex = new(('0', '9'), ('a', 'f'));

    /// <summary>What stands in a string part as it is: everything above <c>$</c>.</summary>
    public static readonly CharSet Unescaped = new(('%', '\uFFFF'));

    public static readonly CharSet NotSeparator = new(('\0', '"'), ('$', '\uFFFF'));

    // UTF-8 sorts surrogates, which stand for what is above U+FFFF, above all other code units.
    private const int SurrogatesRank = 0xF800;
    private const int RankMax = 0xFFFF;

    // What reads best in an example, in this order.
    private const string Preferred = "x0A-";

    private readonly (char First, char Last)[] _ranges;

    private CharSet(params (char First, char Last)[] ranges) => _ranges = ranges;

    public static CharSet Of(char c) => new((c, c));

    public static CharSet Range(char first, char last) => new((first, last));

    public static CharSet OneOf(char first, char second) => new((first, first), (second, second));

    public static CharSet Above(char c) => OfRanks(Rank(c) + 1, RankMax);

    public static CharSet Below(char c) => OfRanks(0, Rank(c) - 1);

    /// <summary>What is above the one and below the other.</summary>
    public static CharSet Between(char low, char high) => OfRanks(Rank(low) + 1, Rank(high) - 1);

    /// <summary>The place of a code unit in the order of UTF-8 bytes.</summary>
    public static int Rank(char c) => char.IsSurrogate(c) ? c - 0xD800 + SurrogatesRank : c < 0xD800 ? c : c - 0x800;

    /// <summary>Gets the least code unit in the order of UTF-8 bytes.</summary>
    public char Least => _ranges.Select(static range => range.First).OrderBy(Rank).First();

    /// <summary>Gets the greatest code unit in the order of UTF-8 bytes; of a set that has not <see cref="HasHighest"/>.</summary>
    public char Greatest => _ranges.Select(static range => range.Last).OrderByDescending(Rank).First();

    /// <summary>Gets whether code units are in the set that only pairs of are characters: it holds all characters then.</summary>
    public bool HasHighest => _ranges.Any(static range => range.First < range.Last && range.First <= '\uDFFF' && range.Last >= '\uD800');

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

    private static CharSet OfRanks(int first, int last) => new([.. new[] { (0, 0xD7FF), (0xE000, 0xFFFF), (0xD800, 0xDFFF) }
        .Select(block => (From: Math.Max(block.Item1, Unit(first, block)), To: Math.Min(block.Item2, Unit(last, block))))
        .Where(static range => range.From <= range.To)
        .Select(static range => ((char)range.From, (char)range.To))]);

    // Where a rank would be if the block went on without end.
    private static int Unit(int rank, (int First, int Last) block) => rank - Rank((char)block.First) + block.First;
}
