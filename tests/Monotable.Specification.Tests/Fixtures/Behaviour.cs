namespace Monotable.Specification.Tests;

/// <summary>What the service does and an endpoint may not: each is a row of the table of DynamoDB Local's departures.</summary>
public enum Behaviour
{
    /// <summary>The texts since June 2026: those of single writes stand inside <c>1 validation error detected: </c>.</summary>
    TextLayers,

    /// <summary>The texts about tables that do not exist.</summary>
    TableTexts,

    /// <summary>The texts about keys that are missing or of another type.</summary>
    KeyTexts,

    /// <summary>Global indexes have up to four partition and four sort key attributes.</summary>
    MultiAttributeKeys,

    /// <summary><c>UPDATED_OLD</c> and <c>UPDATED_NEW</c> hold only the paths an update touched.</summary>
    OnlyTouchedPathsReturned,

    /// <summary>An update of <c>REMOVE</c> and <c>DELETE</c> alone does not create an item.</summary>
    RemovalCreatesNothing,

    /// <summary>An update is refused whose result has an index key of another type.</summary>
    UpdateChecksIndexKeys,

    /// <summary>Items that a filter leaves out count towards the megabyte of a page.</summary>
    FilteredItemsFillPages,

    /// <summary>A page that evaluates nothing costs the smallest read.</summary>
    EmptyPagesCost,

    /// <summary>A table's ARN stands wherever its name does.</summary>
    TableArns,

    /// <summary>Writes to tables with local indexes tell the collection's size.</summary>
    ItemCollectionMetrics,

    /// <summary>Wrong operand types of a transaction's update cancel it with a reason, instead of refusing the request.</summary>
    OperandTypesAreCancellationReasons,

    /// <summary>A transactional write costs twice what the write costs alone.</summary>
    TransactionalWritesCostTwice,

    /// <summary>A statement that does not parse is refused with the reason, a fault in one with its place.</summary>
    StatementTexts,

    /// <summary>Statements tell the capacity they consume, if asked.</summary>
    StatementsTellCapacity,

    /// <summary>A page of statement results brings the key it ended at, besides its token.</summary>
    StatementPagesHaveKeys,

    /// <summary>The token of a page fits the same statement with the same parameters only.</summary>
    StatementTokensFit,

    /// <summary>ORDER BY may descend.</summary>
    StatementsDescend,

    /// <summary>ORDER BY the partition key orders the partitions an IN lists.</summary>
    StatementsOrderPartitions,

    /// <summary>An IN lists at most 50 partition keys.</summary>
    StatementsLimitPartitions,

    /// <summary>A failed statement of a batch or transaction has the service's code, and brings the item if asked.</summary>
    StatementReasons,

    /// <summary>An on-demand table cannot be given a provisioned throughput.</summary>
    OnDemandRefusesThroughput,

    /// <summary>A table is described with its id.</summary>
    TableIds,

    /// <summary>A deleted table is answered as being deleted.</summary>
    DeletingStatus,

    /// <summary>Tables have tags.</summary>
    Tags,

    /// <summary>A second change of time to live within an hour is refused.</summary>
    TimeToLiveOnceAnHour,

    /// <summary>Continuous backups and endpoints are described.</summary>
    ContinuousBackups,

    /// <summary>Tables have a class, an encryption, a maximum of on-demand throughput, and a warm throughput.</summary>
    TableSettings,

    /// <summary>Most changes of a table are refused together with others.</summary>
    ChangesComeAlone,

    /// <summary>DescribeStream filters shards.</summary>
    ShardFilters,
}
