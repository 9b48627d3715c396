namespace Monotable.Engine.Expressions;

/// <summary>The function names of all expression languages.</summary>
internal static class Functions
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size", "if_not_exists", "list_append",
    };

    public static bool IsKnown(string name) => Known.Contains(name);
}
