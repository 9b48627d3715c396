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

    public required ImmutableArray<IndexDefinition> Indexes { get; init; }

    public required BillingMode BillingMode { get; init; }

    public required ProvisionedThroughputDescription Throughput { get; init; }

    public DateTimeOffset? OnDemandSince { get; init; }

    public bool IsProtected { get; init; }

    public bool HasLocalIndexes => Indexes.Any(static index => !index.IsGlobal);

    public IndexDefinition? FindIndex(string name) => Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));
}
