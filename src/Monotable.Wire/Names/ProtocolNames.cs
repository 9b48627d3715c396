using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The wire names of every enumeration of the protocol, in one place for both directions and for the AWS SDK's constants.</summary>
internal static class ProtocolNames
{
    public static EnumNames<ReturnValues> ReturnValues { get; } = new("NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW");

    public static EnumNames<ReturnValuesOnConditionCheckFailure> ReturnValuesOnConditionCheckFailure { get; } = new("NONE", "ALL_OLD");

    public static EnumNames<ReturnConsumedCapacity> ReturnConsumedCapacity { get; } = new("NONE", "TOTAL", "INDEXES");

    public static EnumNames<ReturnItemCollectionMetrics> ReturnItemCollectionMetrics { get; } = new("NONE", "SIZE");

    public static EnumNames<Select> Select { get; } = new("", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT");

    public static EnumNames<ComparisonOperator> ComparisonOperator { get; } = new(
        "EQ", "NE", "LE", "LT", "GE", "GT", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH", "IN", "BETWEEN");

    public static EnumNames<ConditionalOperator> ConditionalOperator { get; } = new("AND", "OR");

    public static EnumNames<AttributeAction> AttributeAction { get; } = new("PUT", "DELETE", "ADD");

    public static EnumNames<KeyAttributeType> KeyAttributeType { get; } = new("B", "N", "S");

    public static EnumNames<KeyType> KeyType { get; } = new("HASH", "RANGE");

    public static EnumNames<ProjectionType> ProjectionType { get; } = new("ALL", "KEYS_ONLY", "INCLUDE");

    public static EnumNames<BillingMode> BillingMode { get; } = new("PROVISIONED", "PAY_PER_REQUEST");

    public static EnumNames<IndexStatus> IndexStatus { get; } = new("CREATING", "ACTIVE", "UPDATING", "DELETING");

    public static EnumNames<TableClass> TableClass { get; } = new("STANDARD", "STANDARD_INFREQUENT_ACCESS");

    public static EnumNames<SSEType> SSEType { get; } = new("AES256", "KMS");

    public static EnumNames<SSEStatus> SSEStatus { get; } = new("ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING");

    public static EnumNames<TimeToLiveStatus> TimeToLiveStatus { get; } = new("ENABLING", "DISABLING", "ENABLED", "DISABLED");

    public static EnumNames<ContinuousBackupsStatus> ContinuousBackupsStatus { get; } = new("ENABLED", "DISABLED");

    public static EnumNames<PointInTimeRecoveryStatus> PointInTimeRecoveryStatus { get; } = new("ENABLED", "DISABLED");

    public static EnumNames<StreamViewType> StreamViewType { get; } = new("NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY");

    public static EnumNames<StreamStatus> StreamStatus { get; } = new("ENABLING", "ENABLED", "DISABLING", "DISABLED");

    public static EnumNames<OperationType> OperationType { get; } = new("INSERT", "MODIFY", "REMOVE");

    public static EnumNames<ShardFilterType> ShardFilterType { get; } = new("CHILD_SHARDS");

    public static EnumNames<ShardIteratorType> ShardIteratorType { get; } =
        new("TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER");

    public static EnumNames<TableStatus> TableStatus { get; } = new(
        "CREATING",
        "ACTIVE",
        "UPDATING",
        "DELETING",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED");
}
