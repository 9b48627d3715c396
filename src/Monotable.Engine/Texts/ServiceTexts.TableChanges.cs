namespace Monotable.Engine.Texts;

// Changes of tables: what a request may ask for at once, and what a table in the middle of another change refuses.
internal static partial class ServiceTexts
{
    public const string DeletionProtected =
        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.";

    public const string NothingToUpdate = "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, "
        + "SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, "
        + "OnDemandThroughput, WarmThroughput or TableClass is required";

    public const string StreamWithThroughput = InvalidParameters + "You cannot modify stream status while updating table IOPS";
    public const string IndexWithThroughput = InvalidParameters + "You cannot create or delete index while updating table IOPS";
    public const string IndexWithStream = InvalidParameters + "You cannot create or delete index while changing stream status";
    public const string WarmWithIndex =
        InvalidParameters + "Create global secondary index cannot be specified when updating WarmThroughput";

    public const string OnDemandMaximumWithOthers =
        InvalidParameters + "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request";

    public const string WarmWithOthers = InvalidParameters + "WarmThroughput must be the only operation in the request";
    public const string IndexUpdateEmpty = InvalidParameters + "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, "
        + "GlobalSecondaryIndexUpdate.Delete must not be null";

    public const string IndexUpdateSeveral =
        InvalidParameters + "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object";

    public const string IndexExists = "Attempting to create an index which already exists";
    public const string OneIndexAtATime =
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table";

    public const string IndexesUndeletable = InUse + "Cannot delete table while indexes are being created, updated, or deleted.";
    public const string StreamUndeletable = InUse + "Cannot delete table while stream is being enabled/disabled.";
    private const string InUse = "Attempt to change a resource which is still in use: ";

    public static string OnlyOperation(string what) => $"{InvalidParameters}{what} modification must be the only operation in the request";

    public static string IndexUpdatedTwice(string index) =>
        $"{InvalidParameters}Only one global secondary index update per index is allowed simultaneously. Index: {index}";

    public static string IndexUnknown(string index, string table) => $"{TableNotFound}: Index {index} for table {table}";

    public static string IndexNotGlobal(string verb, string index) => $"Cannot {verb} an index that is not a GlobalSecondaryIndex: {index}";

    public static string GlobalIndexesManyInUpdate(int countMax) =>
        $"Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of {countMax}";

    public static string TableBeingCreated(string table) => $"{InUse}Table is being created: {table}";

    public static string TableBeingDeleted(string table) => $"{InUse}Table is being deleted: {table}";

    public static string TableBeingUpdated(string table) => $"{InUse}Table: {table} is in the process of being updated.";

    public static string IndexBusy(string state, string index, string table) => $"{InUse}Index is being {state}. Table: {table} Index: {index}";

    public static string IndexBackfilling(string index) => $"Cannot read from backfilling global secondary index: {index}";

    public static string IndexAllocating(string index, string table) => InUse
        + "Index creation is in resource allocation phase. Retry deletion during backfilling phase or when the index is active. "
        + $"Table: {table} Index: {index}";

    /// <summary>Says that one change waits for another.</summary>
    /// <param name="what">What cannot be done, as in <c>Can't update table class</c>.</param>
    /// <param name="when">What is under way, as in <c>when stream status is being updated</c>.</param>
    public static string Waits(string what, string when) => $"{InUse}{what} {when}";

    public static string TableClassesMany(DateTimeOffset last, DateTimeOffset next) =>
        $"Subscriber limit exceeded: Updates to TableClass are limited to {Protocol.DynamoDbLimits.TableClassChangesPerMonth} times in 30 day(s). "
        + $"Last update at {Spell(last)}. Next update can be made at {Spell(next)}";
}
