using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions;

/// <summary>The function names of all expression languages.</summary>
internal static class Functions
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size", "if_not_exists", "list_append",
    };

    public static bool IsKnown(string name) => Known.Contains(name);

    public static bool IsOfUpdates(string name) => name is "if_not_exists" or "list_append";

    public static bool IsCondition(string name) => IsKnown(name) && !IsOfUpdates(name) && name != "size";

    /// <summary>Makes the fault of a function where it cannot stand in a condition.</summary>
    public static ExpressionException Misplaced(string parameter, string name) => new(MisplacedText(parameter, name));

    public static string MisplacedText(string parameter, string name) =>
        !IsKnown(name) ? ServiceTexts.FunctionUnknown(parameter, name)
        : IsOfUpdates(name) ? ServiceTexts.FunctionNotAllowedInCondition(parameter, name)
        : ServiceTexts.FunctionNotAllowed(parameter, name);
}
