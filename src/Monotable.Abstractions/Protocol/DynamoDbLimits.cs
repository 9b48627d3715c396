namespace Monotable.Protocol;

/// <summary>The service's limits, each under the name of its quota.</summary>
/// <remarks>Source: the developer guide, "Quotas in Amazon DynamoDB" (Constraints).</remarks>
public static class DynamoDbLimits
{
    /// <summary>The size of an item, names and values, in bytes.</summary>
    public const int ItemSizeBytesMax = 409_600;

    /// <summary>The length of a partition key value, in bytes.</summary>
    public const int PartitionKeyBytesMax = 2_048;

    /// <summary>The length of a sort key value, in bytes.</summary>
    public const int SortKeyBytesMax = 1_024;

    /// <summary>The nesting level at which a scalar may still sit.</summary>
    public const int NestingDepthMax = 32;

    /// <summary>The length of an attribute name, in bytes.</summary>
    public const int AttributeNameBytesMax = 65_535;

    /// <summary>The length of the name of a key or projected attribute, in bytes.</summary>
    public const int KeyAttributeNameBytesMax = 255;

    /// <summary>The shortest table or index name, in characters.</summary>
    public const int TableNameLengthMin = 3;

    /// <summary>The longest table or index name, in characters.</summary>
    public const int TableNameLengthMax = 255;

    /// <summary>The longest <c>TableName</c> parameter, which may be an ARN, in characters.</summary>
    public const int TableNameParameterLengthMax = 1_024;

    /// <summary>The length of an expression as written, in bytes.</summary>
    public const int ExpressionBytesMax = 4_096;

    /// <summary>The number of operators and functions in one expression.</summary>
    public const int ExpressionOperatorsMax = 300;

    /// <summary>The number of operands of <c>IN</c>.</summary>
    public const int InOperandsMax = 100;

    /// <summary>The length of one placeholder, in bytes.</summary>
    public const int PlaceholderBytesMax = 255;

    /// <summary>The size of all expression attribute values of a request, in bytes.</summary>
    public const int ExpressionAttributeValuesBytesMax = 2 * 1_024 * 1_024;

    /// <summary>The size of a request's body, as sent and once unpacked, in bytes.</summary>
    public const int RequestSizeBytesMax = 16 * 1_024 * 1_024;

    /// <summary>The data a Query or Scan evaluates for one page, in bytes.</summary>
    public const int PageSizeBytesMax = 1_024 * 1_024;

    /// <summary>The number of keys in one BatchGetItem.</summary>
    public const int BatchGetKeysMax = 100;

    /// <summary>The size of a BatchGetItem's answer, in bytes.</summary>
    public const int BatchGetBytesMax = 16 * 1_024 * 1_024;

    /// <summary>The data a BatchGetItem reads from one partition, in bytes.</summary>
    public const int BatchGetPartitionBytesMax = 1_024 * 1_024;

    /// <summary>The number of writes in one BatchWriteItem.</summary>
    public const int BatchWriteItemsMax = 25;

    /// <summary>The size of a BatchWriteItem's request, in bytes.</summary>
    public const int BatchWriteBytesMax = 16 * 1_024 * 1_024;

    /// <summary>The number of actions in one transaction.</summary>
    public const int TransactionActionsMax = 100;

    /// <summary>The size of all items of one transaction, in bytes.</summary>
    public const int TransactionBytesMax = 4 * 1_024 * 1_024;

    /// <summary>The length of a client request token, in characters.</summary>
    public const int ClientRequestTokenLengthMax = 36;

    /// <summary>The minutes for which a client request token is remembered after its first call completed.</summary>
    public const int ClientRequestTokenMinutes = 10;

    /// <summary>The number of local secondary indexes of a table.</summary>
    public const int LocalIndexesMax = 5;

    /// <summary>The number of global secondary indexes of a table (the default quota).</summary>
    public const int GlobalIndexesMax = 20;

    /// <summary>The number of attributes in one key of a multi-attribute global index.</summary>
    public const int GlobalIndexKeyAttributesMax = 4;

    /// <summary>The number of names in one <c>NonKeyAttributes</c> list.</summary>
    public const int NonKeyAttributesPerIndexMax = 20;

    /// <summary>The number of names in all <c>NonKeyAttributes</c> lists of a table.</summary>
    public const int NonKeyAttributesPerTableMax = 100;

    /// <summary>The number of segments of a parallel scan.</summary>
    public const int ScanSegmentsMax = 1_000_000;

    /// <summary>The number of names in one page of ListTables.</summary>
    public const int ListTablesPageMax = 100;

    /// <summary>The unit of a read capacity unit, in bytes.</summary>
    public const int ReadUnitBytes = 4_096;

    /// <summary>The unit of a write capacity unit, in bytes.</summary>
    public const int WriteUnitBytes = 1_024;
}
