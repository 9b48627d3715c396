[assembly: AssemblyFixture(typeof(Monotable.Specification.Tests.DirectFixture))]

namespace Monotable.Specification.Tests;

/// <summary>The specification, run straight over HTTP, against our own server.</summary>
public static class Direct
{
    public sealed class Items(DirectFixture fixture) : ItemSpecification(fixture);

    public sealed class Limits(DirectFixture fixture) : LimitSpecification(fixture);

    public sealed class Conditions(DirectFixture fixture) : ConditionSpecification(fixture);

    public sealed class Queries(DirectFixture fixture) : QuerySpecification(fixture);

    public sealed class Scans(DirectFixture fixture) : ScanSpecification(fixture);

    public sealed class EntityScans(DirectFixture fixture) : ScanEntitySpecification(fixture);

    public sealed class TypedCalls(DirectFixture fixture) : TypedCallSpecification(fixture);

    public sealed class Indexes(DirectFixture fixture) : IndexSpecification(fixture);

    public sealed class MultiAttributeIndexes(DirectFixture fixture) : MultiAttributeIndexSpecification(fixture);

    public sealed class Legacies(DirectFixture fixture) : LegacySpecification(fixture);

    public sealed class Updates(DirectFixture fixture) : UpdateSpecification(fixture);

    public sealed class Batches(DirectFixture fixture) : BatchSpecification(fixture);

    public sealed class Transactions(DirectFixture fixture) : TransactionSpecification(fixture);

    public sealed class Statements(DirectFixture fixture) : PartiQLSpecification(fixture);

    public sealed class StatementWrites(DirectFixture fixture) : PartiQLWriteSpecification(fixture);

    public sealed class StatementBatches(DirectFixture fixture) : PartiQLBatchSpecification(fixture);

    public sealed class StatementTransactions(DirectFixture fixture) : PartiQLTransactionSpecification(fixture);

    public sealed class Tables(DirectFixture fixture) : TableSpecification(fixture);

    public sealed class Errors(DirectFixture fixture) : ErrorSpecification(fixture);

    public sealed class TableSettings(DirectFixture fixture) : TableSettingsSpecification(fixture);

    public sealed class Streams(DirectFixture fixture) : StreamsSpecification(fixture);

    public sealed class Mappings(DirectFixture fixture) : MappingSpecification(fixture);

    public sealed class UnlikeItems(DirectFixture fixture) : ItemsSpecification(fixture);

    public sealed class ItemCollections(DirectFixture fixture) : ItemCollectionSpecification(fixture);

    public sealed class BadInputs(DirectFixture fixture) : BadInputSpecification(fixture);

    public sealed class WriteRules(DirectFixture fixture) : WriteRuleSpecification(fixture);

    public sealed class PartialReads(DirectFixture fixture) : ProjectionSpecification(fixture);

    public sealed class ExactRanges(DirectFixture fixture) : ExactRangeSpecification(fixture);

    public sealed class DefaultValues(DirectFixture fixture) : DefaultsSpecification(fixture);

    public sealed class IndexEntries(DirectFixture fixture) : IndexEntrySpecification(fixture);

    public sealed class Hierarchies(DirectFixture fixture) : HierarchySpecification(fixture);

    public sealed class MappedClasses(DirectFixture fixture) : MappedClassSpecification(fixture);

    public sealed class Families(DirectFixture fixture) : FamilySpecification(fixture);

    public sealed class Flattened(DirectFixture fixture) : FlattenedSpecification(fixture);

    public sealed class CurrentUpdates(DirectFixture fixture) : CurrentUpdateSpecification(fixture);

    public sealed class Expiries(DirectFixture fixture) : ExpirySpecification(fixture);

    public sealed class NestedPaths(DirectFixture fixture) : NestedPathSpecification(fixture);

    public sealed class Uniqueness(DirectFixture fixture) : UniquenessSpecification(fixture);

    public sealed class Differences(DirectFixture fixture) : DifferenceSpecification(fixture);
}
