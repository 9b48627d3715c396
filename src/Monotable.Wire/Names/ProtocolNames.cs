using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The wire names of every enumeration of the protocol, in one place for both directions and for the AWS SDK's constants.</summary>
/// <remarks>Each is made when it is first asked for: a process that only gets an item is not to wait for all of them.</remarks>
internal static class ProtocolNames
{
    public static EnumNames<ReturnValues> ReturnValues => field ??= new("NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW");

    public static EnumNames<ReturnValuesOnConditionCheckFailure> ReturnValuesOnConditionCheckFailure => field ??= new("NONE", "ALL_OLD");

    public static EnumNames<ReturnConsumedCapacity> ReturnConsumedCapacity => field ??= new("NONE", "TOTAL", "INDEXES");

    public static EnumNames<ReturnItemCollectionMetrics> ReturnItemCollectionMetrics => field ??= new("NONE", "SIZE");

    public static EnumNames<Select> Select => field ??= new("", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT");

    public static EnumNames<ComparisonOperator> ComparisonOperator => field ??= new(
        "EQ", "NE", "LE", "LT", "GE", "GT", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH", "IN", "BETWEEN");

    public static EnumNames<ConditionalOperator> ConditionalOperator => field ??= new("AND", "OR");

    public static EnumNames<AttributeAction> AttributeAction => field ??= new("PUT", "DELETE", "ADD");

    public static EnumNames<KeyAttributeType> KeyAttributeType => field ??= new("B", "N", "S");

    public static EnumNames<KeyType> KeyType => field ??= new("HASH", "RANGE");

    public static EnumNames<ProjectionType> ProjectionType => field ??= new("ALL", "KEYS_ONLY", "INCLUDE");

    public static EnumNames<BillingMode> BillingMode => field ??= new("PROVISIONED", "PAY_PER_REQUEST");

    public static EnumNames<IndexStatus> IndexStatus => field ??= new("CREATING", "ACTIVE", "UPDATING", "DELETING");

    public static EnumNames<TableClass> TableClass => field ??= new("STANDARD", "STANDARD_INFREQUENT_ACCESS");

    public static EnumNames<SSEType> SSEType => field ??= new("AES256", "KMS");

    public static EnumNames<SSEStatus> SSEStatus => field ??= new("ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING");

    public static EnumNames<TimeToLiveStatus> TimeToLiveStatus => field ??= new("ENABLING", "DISABLING", "ENABLED", "DISABLED");

    public static EnumNames<ContinuousBackupsStatus> ContinuousBackupsStatus => field ??= new("ENABLED", "DISABLED");

    public static EnumNames<PointInTimeRecoveryStatus> PointInTimeRecoveryStatus => field ??= new("ENABLED", "DISABLED");

    public static EnumNames<StreamViewType> StreamViewType => field ??= new(
        "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY");

    public static EnumNames<StreamStatus> StreamStatus => field ??= new("ENABLING", "ENABLED", "DISABLING", "DISABLED");

    public static EnumNames<OperationType> OperationType => field ??= new("INSERT", "MODIFY", "REMOVE");

    public static EnumNames<ShardFilterType> ShardFilterType => field ??= new("CHILD_SHARDS");

    public static EnumNames<ShardIteratorType> ShardIteratorType => field ??= new(
        "TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER");

    public static EnumNames<TableStatus> TableStatus => field ??= new(
        "CREATING",
        "ACTIVE",
        "UPDATING",
        "DELETING",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED");
}
