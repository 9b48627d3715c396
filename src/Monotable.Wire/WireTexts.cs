namespace Monotable.Wire;

/// <summary>The texts of faults in the members of a request.</summary>
internal static class WireTexts
{
    private const string OneFault = "1 validation error detected: ";

    public static string Missing(string member) => $"{OneFault}Value null at '{member}' failed to satisfy constraint: Member must not be null";

    public static string EnumValue(string value, string member, IEnumerable<string> names) =>
        $"{OneFault}Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy enum value set: " +
        $"[{string.Join(", ", names.Where(static name => name.Length > 0))}]";

    // Ours: the service provides all of its operations.
    public static string NotProvided(string operation) => $"Monotable does not provide {operation} yet.";

    public static string Legacy(string member) => $"The legacy parameter {member} is not supported. Use an expression instead.";
}
