using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Monotable.Generators.Model;

/// <summary>Names in generated code.</summary>
internal static class Names
{
    /// <summary>The last part of the namespace of generated bodies.</summary>
    public const string GeneratedNamespace = "MonotableGenerated";

    // Words that the compiler would read otherwise where generated code puts names.
    private static readonly HashSet<string> Contextual =
    [
        "await", "dynamic", "field", "file", "nint", "notnull", "nuint", "partial", "record", "required", "scoped", "unmanaged", "var", "when",
        "where",
    ];

    public static string Global(string ns, string name) =>
        ns.Length == 0 ? $"global::{Escape(name)}" : $"global::{EscapeNamespace(ns)}.{Escape(name)}";

    /// <summary>The last part of a qualified name.</summary>
    public static string Short(string qualified) => qualified.Substring(qualified.LastIndexOfAny(['.', ':']) + 1);

    public static string EscapeNamespace(string ns) => string.Join(".", ns.Split('.').Select(Escape));

    public static string Bodies(string ns) => ns.Length == 0 ? GeneratedNamespace : $"{ns}.{GeneratedNamespace}";

    /// <summary>A name as C# code: keywords get their @.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || Contextual.Contains(name) ? "@" + name : name;

    /// <summary>A member's name as a parameter's or local's, not escaped.</summary>
    public static string Camel(string name)
    {
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        // "URLPath" becomes "urlPath", "ID" becomes "id", "Name" becomes "name".
        var lower = upper <= 1 ? upper : upper == name.Length || !char.IsLetter(name[upper]) ? upper : upper - 1;
        return name.Substring(0, lower).ToLowerInvariant() + name.Substring(lower);
    }

    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name);

    /// <summary>The English plural by a short rule: -s, -x, -z, -ch and -sh take -es; consonant and -y become -ies; the rest takes -s.</summary>
    public static string Plural(string name)
    {
        var last = char.ToLower(name[name.Length - 1], CultureInfo.InvariantCulture);
        var before = name.Length > 1 ? char.ToLower(name[name.Length - 2], CultureInfo.InvariantCulture) : ' ';
        return last switch
        {
            's' or 'x' or 'z' => name + "es",
            'h' when before is 'c' or 's' => name + "es",
            'y' when before is not ('a' or 'e' or 'i' or 'o' or 'u') => name.Substring(0, name.Length - 1) + "ies",
            _ => name + "s",
        };
    }

    /// <summary>The name of the type of a table's items: the class's name without the suffix <c>Table</c>, and <c>Item</c>.</summary>
    public static string Item(string table)
    {
        const string Suffix = "Table";
        var hasSuffix = table.Length > Suffix.Length && table.EndsWith(Suffix, System.StringComparison.Ordinal);
        return (hasSuffix ? table.Substring(0, table.Length - Suffix.Length) : table) + "Item";
    }

    /// <summary>The letters and digits of a text as one name: <c>TENANT#</c> becomes <c>Tenant</c>, <c>a-bC</c> becomes <c>ABC</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        var words = new string([.. text.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ');
        foreach (var word in words.Where(static word => word.Length > 0))
        {
            var rest = word.Substring(1);
            name.Append(char.ToUpperInvariant(word[0])).Append(word.Any(char.IsLower) ? rest : rest.ToLowerInvariant());
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The first of a name, name2, name3 … that is not taken; it is taken afterwards.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
