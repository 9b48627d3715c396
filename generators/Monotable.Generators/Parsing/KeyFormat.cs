using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Checks the format of a date or time part: it must be of fixed width and run from large fields to small.</summary>
internal static class KeyFormat
{
    // Each letter's only widths that do not vary with the value, in the order from large to small.
    private const string Letters = "yMdHmsf";

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
        if (first == '\0')
        {
            return "only dates and times take formats, and only strings ':raw'";
        }

        if (format.Length < 2)
        {
            return "a format of one letter is a standard format, whose width varies; use fields such as yyyyMMdd";
        }

        var previous = -1;
        for (var i = 0; i < format.Length;)
        {
            var letter = format[i];
            var run = 1;
            while (i + run < format.Length && format[i + run] == letter)
            {
                run++;
            }

            i += run;
            if (letter is '-' or '.' or '_' or ' ' or 'T' or 'Z')
            {
                continue;
            }

            var order = Letters.IndexOf(letter);
            if (order < 0 || order < Letters.IndexOf(first) || order > Letters.IndexOf(last))
            {
                return $"'{letter}' is no field of such a value, and no separator of '-', '.', '_', 'T', 'Z' and space";
            }

            if (run != Width(letter) && !(letter == 'f' && run <= 7))
            {
                return $"'{new string(letter, run)}' has no fixed width; use '{new string(letter, Width(letter))}'";
            }

            if (order <= previous)
            {
                return "its fields must run from large to small, or the order of values is lost";
            }

            previous = order;
        }

        return previous < 0 ? "it has no field" : "";
    }

    private static int Width(char letter) => letter switch
    {
        'y' => 4,
        'f' => 7,
        _ => 2,
    };
}
