using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>What a table is, without its items. Immutable: a change makes a new one.</summary>
internal sealed record TableDefinition
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    public required string Id { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required KeyShape Key { get; init; }

    public required ImmutableArray<AttributeDefinition> Attributes { get; init; }

    /// <summary>Gets the indexes that are kept up to date and can be read.</summary>
    public required ImmutableArray<IndexDefinition> Indexes { get; init; }

    /// <summary>Gets the index that is being created or deleted: one at a time.</summary>
    public IndexInTransit? Transit { get; init; }

    public required BillingMode BillingMode { get; init; }

    public required ProvisionedThroughputDescription Throughput { get; init; }

    public OnDemandThroughput? OnDemandMaximum { get; init; }

    public WarmUnits Warm { get; init; } = WarmUnits.OnDemand;

    public DateTimeOffset? OnDemandSince { get; init; }

    /// <summary>Gets when the table became an on-demand one within the last 24 hours, other than by its creation.</summary>
    public ImmutableArray<DateTimeOffset> OnDemandSwitches { get; init; } = [];

    public bool IsProtected { get; init; }

    public TableClassSummary? TableClass { get; init; }

    /// <summary>Gets when the table's class was changed within the last 30 days.</summary>
    public ImmutableArray<DateTimeOffset> TableClassChanges { get; init; } = [];

    public EncryptionSetting Encryption { get; init; } = EncryptionSetting.OfService;

    public StreamDefinition? Stream { get; init; }

    public TimeToLiveSetting? TimeToLive { get; init; }

    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public TableStage Stage { get; init; } = TableStage.Living;

    /// <summary>Gets when a table that is being created or deleted is there, or gone.</summary>
    public DateTimeOffset? StageDue { get; init; }

    /// <summary>Gets the changes under way during which the table is <c>UPDATING</c>.</summary>
    public ImmutableArray<TableUpdate> Updates { get; init; } = [];

    public bool HasLocalIndexes => Indexes.Any(static index => !index.IsGlobal);

    /// <summary>Gets the table's indexes, those in transit with them.</summary>
    public IEnumerable<IndexDefinition> AllIndexes => Transit is null ? Indexes : Indexes.Append(Transit.Index);

    /// <summary>Gets when something of the table changes next by itself.</summary>
    public DateTimeOffset? Due => new[] { StageDue, Transit?.Due, Warm.Due, Encryption.Due }
        .Concat(Updates.Select(static update => (DateTimeOffset?)update.Due))
        .Concat(Indexes.Select(static index => index.Due))
        .Min();

    /// <summary>Gets an index that can be read.</summary>
    public IndexDefinition? FindIndex(string name) => Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));

    /// <summary>Gets the index in transit if it has a name.</summary>
    public IndexInTransit? FindTransit(string name) => string.Equals(Transit?.Index.Name, name, StringComparison.Ordinal) ? Transit : null;

    public TableUpdate? FindUpdate(TableUpdateKind kind) => Updates.FirstOrDefault(update => update.Kind == kind);

    /// <summary>Leaves out the attribute definitions that no key uses: the service keeps exactly the others.</summary>
    public TableDefinition Prune() => this with
    {
        Attributes =
        [
            .. Attributes.Where(attribute =>
                Key.Contains(attribute.AttributeName) || AllIndexes.Any(index => index.Key.Contains(attribute.AttributeName))),
        ],
    };
}
