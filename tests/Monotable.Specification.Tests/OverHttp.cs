[assembly: AssemblyFixture(typeof(Monotable.Specification.Tests.ServerFixture))]

namespace Monotable.Specification.Tests;

/// <summary>The specification, run by the AWS provider over HTTP, against our own server.</summary>
public static class OverHttp
{
    public sealed class Items(ServerFixture fixture) : ItemSpecification(fixture);

    public sealed class Limits(ServerFixture fixture) : LimitSpecification(fixture);

    public sealed class Conditions(ServerFixture fixture) : ConditionSpecification(fixture);

    public sealed class Queries(ServerFixture fixture) : QuerySpecification(fixture);

    public sealed class Scans(ServerFixture fixture) : ScanSpecification(fixture);

    public sealed class EntityScans(ServerFixture fixture) : ScanEntitySpecification(fixture);

    public sealed class PartialReads(ServerFixture fixture) : ProjectionSpecification(fixture);

    public sealed class ExactRanges(ServerFixture fixture) : ExactRangeSpecification(fixture);

    public sealed class DefaultValues(ServerFixture fixture) : DefaultsSpecification(fixture);

    public sealed class IndexEntries(ServerFixture fixture) : IndexEntrySpecification(fixture);

    public sealed class TypedCalls(ServerFixture fixture) : TypedCallSpecification(fixture);

    public sealed class Indexes(ServerFixture fixture) : IndexSpecification(fixture);

    public sealed class MultiAttributeIndexes(ServerFixture fixture) : MultiAttributeIndexSpecification(fixture);

    public sealed class Legacies(ServerFixture fixture) : LegacySpecification(fixture);

    public sealed class Updates(ServerFixture fixture) : UpdateSpecification(fixture);

    public sealed class Batches(ServerFixture fixture) : BatchSpecification(fixture);

    public sealed class Transactions(ServerFixture fixture) : TransactionSpecification(fixture);

    public sealed class Statements(ServerFixture fixture) : PartiQLSpecification(fixture);

    public sealed class StatementWrites(ServerFixture fixture) : PartiQLWriteSpecification(fixture);

    public sealed class StatementBatches(ServerFixture fixture) : PartiQLBatchSpecification(fixture);

    public sealed class StatementTransactions(ServerFixture fixture) : PartiQLTransactionSpecification(fixture);

    public sealed class Tables(ServerFixture fixture) : TableSpecification(fixture);

    public sealed class Errors(ServerFixture fixture) : ErrorSpecification(fixture);

    public sealed class TableSettings(ServerFixture fixture) : TableSettingsSpecification(fixture);

    public sealed class Streams(ServerFixture fixture) : StreamsSpecification(fixture);

    public sealed class Mappings(ServerFixture fixture) : MappingSpecification(fixture);

    public sealed class UnlikeItems(ServerFixture fixture) : ItemsSpecification(fixture);

    public sealed class ItemCollections(ServerFixture fixture) : ItemCollectionSpecification(fixture);

    public sealed class BadInputs(ServerFixture fixture) : BadInputSpecification(fixture);

    public sealed class Hierarchies(ServerFixture fixture) : HierarchySpecification(fixture);

    public sealed class MappedClasses(ServerFixture fixture) : MappedClassSpecification(fixture);

    public sealed class Families(ServerFixture fixture) : FamilySpecification(fixture);

    public sealed class Flattened(ServerFixture fixture) : FlattenedSpecification(fixture);

    public sealed class WriteRules(ServerFixture fixture) : WriteRuleSpecification(fixture);

    public sealed class CurrentUpdates(ServerFixture fixture) : CurrentUpdateSpecification(fixture);

    public sealed class Expiries(ServerFixture fixture) : ExpirySpecification(fixture);

    public sealed class NestedPaths(ServerFixture fixture) : NestedPathSpecification(fixture);

    public sealed class Uniqueness(ServerFixture fixture) : UniquenessSpecification(fixture);

    public sealed class Differences(ServerFixture fixture) : DifferenceSpecification(fixture);
}
