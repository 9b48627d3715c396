namespace Monotable;

/// <summary>Refuses operations of another provider: sent to this one they would reach another account or engine.</summary>
internal static class ProviderMismatch
{
    public static void ThrowIf(IDynamoDbProvider provider, IDynamoDbProvider expected, string entityName)
    {
        if (!provider.Equals(expected))
        {
            throw new ArgumentException(
                $"The operation on '{entityName}' belongs to another provider. "
                + "A transaction or batch runs on one: give both tables the same engine or client.");
        }
    }
}
