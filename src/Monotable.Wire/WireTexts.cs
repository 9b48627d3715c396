namespace Monotable.Wire;

/// <summary>The texts of faults in the members of a request.</summary>
internal static class WireTexts
{
    private const string OneFault = "1 validation error detected: ";

    public static string Missing(string member) => $"{OneFault}Value null at '{member}' failed to satisfy constraint: Member must not be null";

    public static string EnumValue(string value, string member, IEnumerable<string> names) =>
        $"{UnknownValue(value, member)}: [{string.Join(", ", names.Where(static name => name.Length > 0))}]";

    public const string TableNameRequired = "The parameter 'TableName' is required but was not present in the request";

    // What no table here has yet. Passing over it would give another table than was asked for.
    private static readonly string[] LaterMembers =
    [
        "VectorIndexes", "VectorIndexUpdates", "ResourcePolicy", "ReplicaUpdates", "MultiRegionConsistency", "GlobalTableWitnessUpdates",
        "GlobalTableSourceArn", "GlobalTableSettingsReplicationMode", "DisassociationProtectionEnabled",
    ];

    // Ours: the service provides all of its operations.
    public static string NotProvided(string operation) => $"Monotable does not provide {operation} yet.";

    /// <summary>Refuses a member of a request on tables that is not provided yet.</summary>
    /// <exception cref="DynamoDbJsonException">It is one.</exception>
    public static void ThrowIfLater(string member)
    {
        if (LaterMembers.Contains(member, StringComparer.Ordinal))
        {
            throw DynamoDbJsonException.Validation(NotProvided(member));
        }
    }

    public static string EmptyList(string member) => $"{JsonTexts.InvalidValues}List of {member} is empty";

    public static string UnknownValue(string value, string member) =>
        $"{OneFault}Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy enum value set{ValuesOf(member)}";

    // In the order in which the service's model keeps them.
    private static string ValuesOf(string member) => member[(member.LastIndexOf('.') + 1)..] switch
    {
        "returnConsumedCapacity" => ": [INDEXES, TOTAL, NONE]",
        "returnValuesOnConditionCheckFailure" => ": [ALL_OLD, NONE]",
        _ => "",
    };

    public static string NotExactlyOne(string path) => path.StartsWith("transactItems", StringComparison.Ordinal)
        ? "TransactItems can only contain one of Check, Put, Update or Delete"
        : JsonTexts.SeveralTypes;
}
