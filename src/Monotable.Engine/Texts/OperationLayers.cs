namespace Monotable.Engine.Texts;

/// <summary>The text layer of each operation, and the faults whose form depends on it.</summary>
internal static class OperationLayers
{
    /// <summary>Gets the layer that words an operation's faults.</summary>
    public static TextLayer Of(ProviderOperation operation, TextEdition edition) => operation switch
    {
        // There was but one.
        _ when edition == TextEdition.May2026 => TextLayer.Older,
        ProviderOperation.PutItem or ProviderOperation.UpdateItem or ProviderOperation.DeleteItem => TextLayer.Current,
        ProviderOperation.GetItem or ProviderOperation.BatchGetItem or ProviderOperation.Query => TextLayer.Bare,
        _ => TextLayer.Older,
    };

    /// <summary>Makes the exception of a fault that always has the envelope.</summary>
    public static DynamoDbValidationException EnvelopedFault(string text) => new(ServiceTexts.Envelope + text);

    /// <summary>Makes the exception of an empty table name.</summary>
    public static DynamoDbValidationException EmptyTableName(this TextLayer layer) => EnvelopedFault(
        layer == TextLayer.Current
            ? "Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
            : "Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1");
}
