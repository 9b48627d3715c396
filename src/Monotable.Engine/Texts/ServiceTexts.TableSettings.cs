using System.Globalization;

namespace Monotable.Engine.Texts;

// Streams, encryption, time to live and tags of tables.
internal static partial class ServiceTexts
{
    public const string StreamViewMissingAtCreation =
        InvalidParameters + "Table is being created with a stream enabled, UpdateViewType is required";

    public const string StreamViewAtCreation =
        InvalidParameters + "Table is being created with a stream disabled, UpdateViewType should not be specified";

    public const string StreamViewMissing = InvalidParameters + "If stream is being enabled then UpdateViewType is required";
    public const string StreamView = InvalidParameters + "If stream is being disabled, then UpdateViewType must not be specified";
    public const string EncryptionTypeDisabled = InvalidParameters + "SSEType can not be specified if Enabled is false";
    public const string EncryptionKeyDisabled = InvalidParameters + "KMSMasterKeyId can not be specified if Enabled is false";
    public const string EncryptionTypeMissing = InvalidParameters + "SSEType KMS is required if KMSMasterKeyId is specified";
    public const string EncryptionTypeAes = InvalidParameters + "SSEType AES256 is not supported";
    public const string EncryptedByDefault = InvalidParameters + "Table is already encrypted by default";
    public const string EncryptedBySameKey = InvalidParameters
        + "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to change Master Key";

    public const string TimeToLiveEnabled = "TimeToLive is already enabled";
    public const string TimeToLiveDisabled = "TimeToLive is already disabled";
    public const string TimeToLiveTooOften = "Time to live has been modified multiple times within a fixed interval";
    public const string NoTags = "Atleast one Tag needs to be provided as Input.";
    public const string NoTagKeys = "Atleast one Tag Key needs to be provided as Input.";
    public const string TooManyTags = "Number of Tags exceed the current limit for the provided ResourceArn";

    public static string StreamEnabled(string table) => $"Table already has an enabled stream: TableName: {table}";

    public static string NoStream(string table) => $"Table has no stream to disable: TableName: {table}";

    public static string EncryptionChangesMany(DateTimeOffset windowEnd, int count, DateTimeOffset last) =>
        $"Subscriber limit exceeded: Encryption mode changes are limited in the 24h window ending at {Stamp(windowEnd)}. After the first "
        + $"{Protocol.DynamoDbLimits.EncryptionChangesPerDay} change, each subsequent change in the same window can be performed at most once every "
        + $"21600 seconds. Number of updates today: {count}. Last change at {Stamp(last)}";

    public static string TimeToLiveOtherAttribute(string attribute) =>
        $"TimeToLive is active on a different AttributeName: current AttributeName is {attribute}";

    public static string TimeToLiveInUse(string table, string state) => $"{InUse}Table {table} is being {state}";

    public static string TimeToLiveState(string state) =>
        $"Cannot describe time to live while table is in {state} state: Current table state is {state}";

    public static string TagKey(string key) => $"The Tag Key provided is invalid, Key: {key}";

    public static string TagValue(string value) => $"The Tag Value provided is invalid, Value: {value}";

    public static string TagKeyReserved(string key) => $"Tag Key cannot be prefixed with aws:, Key: {key}";

    public static string TagKeyTwice(string key) => $"Duplicate Tag Keys provided as input: Duplicate Tag Key found {key}";

    public static string NoArn(string text) => $"{InvalidParameters}ARNs must start with 'arn:': {text}";

    public static string ForeignArn(string text) => $"{InvalidParameters}Provided Arn is not a DynamoDB resource arn: {text}";

    public static string ArnOfNoTable(string text) =>
        $"{InvalidParameters}Invalid resource arn provided, only table or stream is accepted. Provided resource arn: {text}";

    public static string AccessDenied(string account, string operation, string arn) =>
        $"User: arn:aws:iam::{account}:root is not authorized to perform: dynamodb:{operation} on resource: {arn} because no resource-based policy "
        + $"allows the dynamodb:{operation} action";

    public static string InvalidTableArn(string text) => $"Invalid TableArn: Invalid ResourceArn provided as input {text}";

    public static string ResourceNotFound(string arn) => $"{TableNotFound}: ResourceArn: {arn} not found";

    public static string BackupTableNotFound(string table) => $"Table not found: {table}";

    private static string Stamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
