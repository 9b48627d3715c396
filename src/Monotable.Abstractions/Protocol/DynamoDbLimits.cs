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

    /// <summary>The number of names in one <c>AttributesToGet</c>.</summary>
    public const int AttributesToGetMax = 255;

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

    /// <summary>The length of a PartiQL statement, in characters.</summary>
    public const int StatementLengthMax = 8_192;

    /// <summary>The number of statements in one BatchExecuteStatement.</summary>
    public const int BatchStatementsMax = 25;

    /// <summary>The length of a PartiQL <c>NextToken</c>, in characters.</summary>
    public const int NextTokenLengthMax = 32_768;

    /// <summary>The number of partition key values that PartiQL's <c>IN</c> may list.</summary>
    public const int InPartitionKeysMax = 50;

    /// <summary>The number of items in one page of a PartiQL <c>IN</c> on the partition key.</summary>
    public const int InPageItemsMax = 10;

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

    /// <summary>The size of an item collection of a table with local secondary indexes, index entries included, in bytes.</summary>
    public const long ItemCollectionBytesMax = 10L * 1_024 * 1_024 * 1_024;

    /// <summary>The number of segments of a parallel scan.</summary>
    public const int ScanSegmentsMax = 1_000_000;

    /// <summary>The number of names in one page of ListTables.</summary>
    public const int ListTablesPageMax = 100;

    /// <summary>The number of tags of a table.</summary>
    public const int TagsMax = 50;

    /// <summary>The length of a tag's key, in characters.</summary>
    public const int TagKeyLengthMax = 128;

    /// <summary>The length of a tag's value, in characters.</summary>
    public const int TagValueLengthMax = 256;

    /// <summary>The name of the attribute items expire by, in bytes.</summary>
    public const int TimeToLiveAttributeNameBytesMax = 255;

    /// <summary>The years after which an expiry time is taken for a mistake, and the item kept.</summary>
    public const int TimeToLiveYearsMax = 5;

    /// <summary>The minutes between two changes of a table's time to live.</summary>
    public const int TimeToLiveChangeMinutes = 60;

    /// <summary>The decreases of provisioned throughput that are free within a UTC day; further ones need an hour without any.</summary>
    public const int ThroughputDecreasesPerDay = 4;

    /// <summary>The changes from provisioned to on-demand capacity within 24 hours.</summary>
    public const int OnDemandSwitchesPerDay = 4;

    /// <summary>The changes of a table's class within 30 days.</summary>
    public const int TableClassChangesPerMonth = 2;

    /// <summary>The changes of a table's encryption that are free within 24 hours; further ones need six hours without any.</summary>
    public const int EncryptionChangesPerDay = 4;

    /// <summary>The provisioned reads, and as many writes, of all tables of an account, in capacity units.</summary>
    public const long AccountCapacityUnitsMax = 80_000;

    /// <summary>The provisioned reads, and as many writes, of one table, in capacity units.</summary>
    public const long TableCapacityUnitsMax = 40_000;

    /// <summary>What an on-demand table is ready to read at once, in units per second.</summary>
    public const long OnDemandWarmReadUnits = 12_000;

    /// <summary>What an on-demand table is ready to write at once, in units per second.</summary>
    public const long OnDemandWarmWriteUnits = 4_000;

    /// <summary>The number of streams in one page of ListStreams.</summary>
    public const int ListStreamsPageMax = 100;

    /// <summary>The number of shards in one page of DescribeStream.</summary>
    public const int ShardsPageMax = 100;

    /// <summary>The number of records in one answer of GetRecords.</summary>
    public const int StreamRecordsMax = 1_000;

    /// <summary>The size of the records in one answer of GetRecords, in bytes.</summary>
    public const int StreamRecordsBytesMax = 1_024 * 1_024;

    /// <summary>The hours for which stream records are kept.</summary>
    public const int StreamRetentionHours = 24;

    /// <summary>The minutes for which a shard iterator is good.</summary>
    public const int ShardIteratorMinutes = 15;

    /// <summary>The unit of a read capacity unit, in bytes.</summary>
    public const int ReadUnitBytes = 4_096;

    /// <summary>The unit of a write capacity unit, in bytes.</summary>
    public const int WriteUnitBytes = 1_024;
}
