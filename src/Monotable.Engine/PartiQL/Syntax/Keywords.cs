using System.Collections.Frozen;

namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>The words that are no names unless they are quoted: those of SQL-92, and those PartiQL adds.</summary>
internal static class Keywords
{
    private const string Sql92 =
        """
        absolute action add all allocate alter any are asc assertion authorization avg begin bit bit_length cascade cascaded case cast catalog
        char character character_length char_length check close coalesce collate collation column commit connect connection constraint
        constraints continue convert corresponding count create cross current current_date current_time current_timestamp current_user cursor
        date deallocate dec decimal declare default deferrable deferred delete desc describe descriptor diagnostics disconnect distinct domain
        double drop else end escape exception exec execute exists external extract date_add date_diff fetch first float for foreign found from
        full get global go goto grant group having identity immediate indicator initially inner input insensitive insert int integer interval
        into isolation join key language last left level local lower match max min module names national natural nchar next no nullif numeric
        octet_length of on only open option order outer output overlaps pad partial position precision prepare preserve primary prior privileges
        procedure public read real references relative restrict revoke right rollback rows schema scroll section select session session_user
        set size smallint some space sql sqlcode sqlerror sqlstate substring sum system_user table temporary then time timestamp to transaction
        translate translation trim unique unknown update upper usage user using value values varchar varying view when whenever where with work
        write zone
        """;

    private const string PartiQL =
        """
        can_cast can_lossless_cast pivot unpivot limit offset tuple remove index let integer2 int2 integer4 int4 integer8 int8 bigint conflict
        do nothing returning modified new old bool boolean string symbol clob blob struct list sexp bag
        """;

    private static readonly FrozenSet<string> Words = Split(Sql92).Concat(Split(PartiQL)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Functions = Split(
        """
        exists count avg max min sum substring trim char_length character_length octet_length bit_length upper lower size sexp list bag coalesce
        nullif
        """)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Types = Split(
        """
        missing null boolean smallint integer4 integer8 integer float real double_precision decimal numeric timestamp date time character
        character_varying string symbol clob blob struct tuple list sexp bag any
        """).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether a keyword is the name of a function.</summary>
    public static bool IsFunction(string word) => Functions.Contains(word);

    public static bool IsAggregate(string function) => function is "count" or "avg" or "max" or "min" or "sum";

    /// <summary>Gets the name under which a type is known, if the word names one.</summary>
    public static string? TypeOf(string word)
    {
        var type = word switch
        {
            "varchar" => "character_varying",
            "char" => "character",
            "dec" => "decimal",
            "int" => "integer",
            "int2" or "integer2" => "smallint",
            "int4" => "integer4",
            "int8" or "bigint" => "integer8",
            "bool" => "boolean",
            _ => word,
        };
        return Types.Contains(type) ? type : null;
    }

    /// <summary>Gets the one token that two words in a row are; nothing where they stay two.</summary>
    public static string? Merge(string first, string second) => (first, second) switch
    {
        ("not", "in") => "not_in",
        ("not", "between") => "not_between",
        ("not", "like") => "not_like",
        ("is", "not") => "is_not",
        ("insert", "into") => "insert_into",
        ("on", "conflict") => "on_conflict",
        ("do", "nothing") => "do_nothing",
        ("modified", "old") => "modified_old",
        ("modified", "new") => "modified_new",
        ("all", "old") => "all_old",
        ("all", "new") => "all_new",
        ("character", "varying") => "character_varying",
        ("double", "precision") => "double_precision",
        _ => null,
    };

    private static string[] Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
