[assembly: AssemblyFixture(typeof(Monotable.Specification.Tests.InProcessFixture))]

namespace Monotable.Specification.Tests;

/// <summary>The specification, run by the in-process engine.</summary>
public static class InProcess
{
    public sealed class Items(InProcessFixture fixture) : ItemSpecification(fixture);

    public sealed class Limits(InProcessFixture fixture) : LimitSpecification(fixture);

    public sealed class Conditions(InProcessFixture fixture) : ConditionSpecification(fixture);

    public sealed class Queries(InProcessFixture fixture) : QuerySpecification(fixture);

    public sealed class Scans(InProcessFixture fixture) : ScanSpecification(fixture);

    public sealed class EntityScans(InProcessFixture fixture) : ScanEntitySpecification(fixture);

    public sealed class PartialReads(InProcessFixture fixture) : ProjectionSpecification(fixture);

    public sealed class ExactRanges(InProcessFixture fixture) : ExactRangeSpecification(fixture);

    public sealed class DefaultValues(InProcessFixture fixture) : DefaultsSpecification(fixture);

    public sealed class IndexEntries(InProcessFixture fixture) : IndexEntrySpecification(fixture);

    public sealed class TypedCalls(InProcessFixture fixture) : TypedCallSpecification(fixture);

    public sealed class Indexes(InProcessFixture fixture) : IndexSpecification(fixture);

    public sealed class MultiAttributeIndexes(InProcessFixture fixture) : MultiAttributeIndexSpecification(fixture);

    public sealed class Legacies(InProcessFixture fixture) : LegacySpecification(fixture);

    public sealed class Updates(InProcessFixture fixture) : UpdateSpecification(fixture);

    public sealed class Batches(InProcessFixture fixture) : BatchSpecification(fixture);

    public sealed class Transactions(InProcessFixture fixture) : TransactionSpecification(fixture);

    public sealed class Statements(InProcessFixture fixture) : PartiQLSpecification(fixture);

    public sealed class StatementWrites(InProcessFixture fixture) : PartiQLWriteSpecification(fixture);

    public sealed class StatementBatches(InProcessFixture fixture) : PartiQLBatchSpecification(fixture);

    public sealed class StatementTransactions(InProcessFixture fixture) : PartiQLTransactionSpecification(fixture);

    public sealed class Tables(InProcessFixture fixture) : TableSpecification(fixture);

    public sealed class Errors(InProcessFixture fixture) : ErrorSpecification(fixture);

    public sealed class TableSettings(InProcessFixture fixture) : TableSettingsSpecification(fixture);

    public sealed class Streams(InProcessFixture fixture) : StreamsSpecification(fixture);

    public sealed class Mappings(InProcessFixture fixture) : MappingSpecification(fixture);

    public sealed class UnlikeItems(InProcessFixture fixture) : ItemsSpecification(fixture);

    public sealed class ItemCollections(InProcessFixture fixture) : ItemCollectionSpecification(fixture);

    public sealed class BadInputs(InProcessFixture fixture) : BadInputSpecification(fixture);

    public sealed class Hierarchies(InProcessFixture fixture) : HierarchySpecification(fixture);

    public sealed class MappedClasses(InProcessFixture fixture) : MappedClassSpecification(fixture);

    public sealed class Families(InProcessFixture fixture) : FamilySpecification(fixture);

    public sealed class Flattened(InProcessFixture fixture) : FlattenedSpecification(fixture);

    public sealed class WriteRules(InProcessFixture fixture) : WriteRuleSpecification(fixture);

    public sealed class CurrentUpdates(InProcessFixture fixture) : CurrentUpdateSpecification(fixture);

    public sealed class Expiries(InProcessFixture fixture) : ExpirySpecification(fixture);

    public sealed class NestedPaths(InProcessFixture fixture) : NestedPathSpecification(fixture);

    public sealed class Uniqueness(InProcessFixture fixture) : UniquenessSpecification(fixture);

    public sealed class Differences(InProcessFixture fixture) : DifferenceSpecification(fixture);
}
