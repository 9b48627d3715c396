namespace Monotable;

/// <summary>What claims of an entity's values are made with.</summary>
/// <param name="Table">The table.</param>
/// <param name="EntityName">The entity's name, for messages.</param>
/// <param name="PartitionKey">The table's partition key attribute.</param>
/// <param name="DiscriminatorAttribute">The table's discriminator attribute.</param>
/// <param name="Expiry">When the entity's items, and with them their claims, count as gone; null where they last.</param>
internal sealed record ClaimSource(Table Table, string EntityName, string PartitionKey, string DiscriminatorAttribute, Expiry? Expiry)
{
    public string TableName => Table.TableName;

    /// <summary>Gets the condition that there is no item, expired or not.</summary>
    public Condition NoItem => Conditions.Function("attribute_not_exists", AttributePath.Of(PartitionKey));
}
