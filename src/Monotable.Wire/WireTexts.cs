namespace Monotable.Wire;

/// <summary>The texts of faults in the members of a request.</summary>
internal static class WireTexts
{
    private const string OneFault = "1 validation error detected: ";

    public static string Missing(string member) => $"{OneFault}Value null at '{member}' failed to satisfy constraint: Member must not be null";

    public static string EnumValue(string value, string member, IEnumerable<string> names) =>
        $"{UnknownValue(value, member)}: [{string.Join(", ", names.Where(static name => name.Length > 0))}]";

    // Ours: the service provides all of its operations.
    public static string NotProvided(string operation) => $"Monotable does not provide {operation} yet.";

    public static string UnknownValue(string value, string member) =>
        $"{OneFault}Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy enum value set";

    public static string NotExactlyOne(string path) => path.StartsWith("transactItems", StringComparison.Ordinal)
        ? "TransactItems can only contain one of Check, Put, Update or Delete"
        : JsonTexts.SeveralTypes;
}
