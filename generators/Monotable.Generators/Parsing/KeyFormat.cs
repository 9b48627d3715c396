using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>
/// Checks the format of a date or time part: it must be of fixed width and run from the largest field to smaller ones, so that texts sort as values
/// do.
/// </summary>
internal static class KeyFormat
{
    // Each letter's only widths that do not vary with the value, in the order from large to small.
    private const string Letters = "yMdHmsf";
    private const string Separators = "-._ TZ";

    /// <summary>Checks a format.</summary>
    /// <returns>What is wrong with it, or none.</returns>
    public static string Check(string format, ScalarKind scalar)
    {
        var (first, last) = scalar switch
        {
            ScalarKind.DateTime or ScalarKind.DateTimeOffset => ('y', 'f'),
            ScalarKind.DateOnly => ('y', 'd'),
            ScalarKind.TimeOnly => ('H', 'f'),
            _ => ('\0', '\0'),
        };
        return first == '\0' ? "only dates and times take formats, only strings ':raw', and only parts of fixed width ':desc'"
            : format.Length < 2 ? "a format of one letter is a standard format, whose width varies; use fields such as yyyyMMdd"
            : CheckFields(format, Letters.IndexOf(first), Letters.IndexOf(last));
    }

    private static string CheckFields(string format, int first, int last)
    {
        var previous = first - 1;
        for (var i = 0; i < format.Length;)
        {
            var letter = format[i];
            var run = format.Skip(i).TakeWhile(c => c == letter).Count();
            i += run;
            if (Separators.IndexOf(letter) >= 0)
            {
                continue;
            }

            var order = Letters.IndexOf(letter);
            if (order < first || order > last)
            {
                return $"'{letter}' is no field of such a value, and no separator of '-', '.', '_', 'T', 'Z' and space";
            }

            if (Problem(letter, run, order, previous) is { Length: > 0 } problem)
            {
                return problem;
            }

            previous = order;
        }

        return previous < first ? "it has no field" : "";
    }

    private static string Problem(char letter, int run, int order, int previous) =>
        run != Width(letter) && !(letter == 'f' && run < Width(letter))
            ? $"'{new string(letter, run)}' has no fixed width; use '{new string(letter, Width(letter))}'"
        : order <= previous ? "its fields must run from large to small, or the order of values is lost"
        : order > previous + 1 ? $"'{Field(previous + 1)}' must stand before '{Field(order)}', or the order of values is lost"
        : "";

    private static string Field(int order) => new(Letters[order], Width(Letters[order]));

    private static int Width(char letter) => letter switch
    {
        'y' => 4,
        'f' => 7,
        _ => 2,
    };
}
