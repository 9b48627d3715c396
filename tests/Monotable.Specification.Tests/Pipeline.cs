[assembly: AssemblyFixture(typeof(Monotable.Specification.Tests.PipelineFixture))]

namespace Monotable.Specification.Tests;

/// <summary>The specification, run through the SDK's pipeline without its objects, against our own server.</summary>
public static class Pipeline
{
    public sealed class Items(PipelineFixture fixture) : ItemSpecification(fixture);

    public sealed class Limits(PipelineFixture fixture) : LimitSpecification(fixture);

    public sealed class Conditions(PipelineFixture fixture) : ConditionSpecification(fixture);

    public sealed class Queries(PipelineFixture fixture) : QuerySpecification(fixture);

    public sealed class Scans(PipelineFixture fixture) : ScanSpecification(fixture);

    public sealed class EntityScans(PipelineFixture fixture) : ScanEntitySpecification(fixture);

    public sealed class TypedCalls(PipelineFixture fixture) : TypedCallSpecification(fixture);

    public sealed class Indexes(PipelineFixture fixture) : IndexSpecification(fixture);

    public sealed class MultiAttributeIndexes(PipelineFixture fixture) : MultiAttributeIndexSpecification(fixture);

    public sealed class Legacies(PipelineFixture fixture) : LegacySpecification(fixture);

    public sealed class Updates(PipelineFixture fixture) : UpdateSpecification(fixture);

    public sealed class Batches(PipelineFixture fixture) : BatchSpecification(fixture);

    public sealed class Transactions(PipelineFixture fixture) : TransactionSpecification(fixture);

    public sealed class Statements(PipelineFixture fixture) : PartiQLSpecification(fixture);

    public sealed class StatementWrites(PipelineFixture fixture) : PartiQLWriteSpecification(fixture);

    public sealed class StatementBatches(PipelineFixture fixture) : PartiQLBatchSpecification(fixture);

    public sealed class StatementTransactions(PipelineFixture fixture) : PartiQLTransactionSpecification(fixture);

    public sealed class Tables(PipelineFixture fixture) : TableSpecification(fixture);

    public sealed class Errors(PipelineFixture fixture) : ErrorSpecification(fixture);

    public sealed class TableSettings(PipelineFixture fixture) : TableSettingsSpecification(fixture);

    public sealed class Streams(PipelineFixture fixture) : StreamsSpecification(fixture);

    public sealed class Mappings(PipelineFixture fixture) : MappingSpecification(fixture);

    public sealed class UnlikeItems(PipelineFixture fixture) : ItemsSpecification(fixture);

    public sealed class ItemCollections(PipelineFixture fixture) : ItemCollectionSpecification(fixture);

    public sealed class BadInputs(PipelineFixture fixture) : BadInputSpecification(fixture);

    public sealed class WriteRules(PipelineFixture fixture) : WriteRuleSpecification(fixture);

    public sealed class PartialReads(PipelineFixture fixture) : ProjectionSpecification(fixture);

    public sealed class ExactRanges(PipelineFixture fixture) : ExactRangeSpecification(fixture);

    public sealed class DefaultValues(PipelineFixture fixture) : DefaultsSpecification(fixture);

    public sealed class IndexEntries(PipelineFixture fixture) : IndexEntrySpecification(fixture);

    public sealed class Hierarchies(PipelineFixture fixture) : HierarchySpecification(fixture);

    public sealed class MappedClasses(PipelineFixture fixture) : MappedClassSpecification(fixture);

    public sealed class Families(PipelineFixture fixture) : FamilySpecification(fixture);

    public sealed class Flattened(PipelineFixture fixture) : FlattenedSpecification(fixture);

    public sealed class CurrentUpdates(PipelineFixture fixture) : CurrentUpdateSpecification(fixture);

    public sealed class Expiries(PipelineFixture fixture) : ExpirySpecification(fixture);

    public sealed class NestedPaths(PipelineFixture fixture) : NestedPathSpecification(fixture);

    public sealed class Uniqueness(PipelineFixture fixture) : UniquenessSpecification(fixture);

    public sealed class Differences(PipelineFixture fixture) : DifferenceSpecification(fixture);
}
