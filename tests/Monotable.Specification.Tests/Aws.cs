[assembly: AssemblyFixture(typeof(Monotable.Specification.Tests.AwsFixture))]

namespace Monotable.Specification.Tests;

/// <summary>The specification, run by the AWS provider.</summary>
public static class Aws
{
    public sealed class Items(AwsFixture fixture) : ItemSpecification(fixture);

    public sealed class Limits(AwsFixture fixture) : LimitSpecification(fixture);

    public sealed class Conditions(AwsFixture fixture) : ConditionSpecification(fixture);

    public sealed class Queries(AwsFixture fixture) : QuerySpecification(fixture);

    public sealed class Scans(AwsFixture fixture) : ScanSpecification(fixture);

    public sealed class EntityScans(AwsFixture fixture) : ScanEntitySpecification(fixture);

    public sealed class PartialReads(AwsFixture fixture) : ProjectionSpecification(fixture);

    public sealed class ExactRanges(AwsFixture fixture) : ExactRangeSpecification(fixture);

    public sealed class DefaultValues(AwsFixture fixture) : DefaultsSpecification(fixture);

    public sealed class IndexEntries(AwsFixture fixture) : IndexEntrySpecification(fixture);

    public sealed class TypedCalls(AwsFixture fixture) : TypedCallSpecification(fixture);

    public sealed class Indexes(AwsFixture fixture) : IndexSpecification(fixture);

    public sealed class MultiAttributeIndexes(AwsFixture fixture) : MultiAttributeIndexSpecification(fixture);

    public sealed class Legacies(AwsFixture fixture) : LegacySpecification(fixture);

    public sealed class Updates(AwsFixture fixture) : UpdateSpecification(fixture);

    public sealed class Batches(AwsFixture fixture) : BatchSpecification(fixture);

    public sealed class Transactions(AwsFixture fixture) : TransactionSpecification(fixture);

    public sealed class Statements(AwsFixture fixture) : PartiQLSpecification(fixture);

    public sealed class StatementWrites(AwsFixture fixture) : PartiQLWriteSpecification(fixture);

    public sealed class StatementBatches(AwsFixture fixture) : PartiQLBatchSpecification(fixture);

    public sealed class StatementTransactions(AwsFixture fixture) : PartiQLTransactionSpecification(fixture);

    public sealed class Tables(AwsFixture fixture) : TableSpecification(fixture);

    public sealed class Errors(AwsFixture fixture) : ErrorSpecification(fixture);

    public sealed class TableSettings(AwsFixture fixture) : TableSettingsSpecification(fixture);

    public sealed class Streams(AwsFixture fixture) : StreamsSpecification(fixture);

    public sealed class Mappings(AwsFixture fixture) : MappingSpecification(fixture);

    public sealed class UnlikeItems(AwsFixture fixture) : ItemsSpecification(fixture);

    public sealed class ItemCollections(AwsFixture fixture) : ItemCollectionSpecification(fixture);

    public sealed class BadInputs(AwsFixture fixture) : BadInputSpecification(fixture);

    public sealed class Hierarchies(AwsFixture fixture) : HierarchySpecification(fixture);

    public sealed class MappedClasses(AwsFixture fixture) : MappedClassSpecification(fixture);

    public sealed class Families(AwsFixture fixture) : FamilySpecification(fixture);

    public sealed class Flattened(AwsFixture fixture) : FlattenedSpecification(fixture);

    public sealed class WriteRules(AwsFixture fixture) : WriteRuleSpecification(fixture);

    public sealed class CurrentUpdates(AwsFixture fixture) : CurrentUpdateSpecification(fixture);

    public sealed class Expiries(AwsFixture fixture) : ExpirySpecification(fixture);

    public sealed class NestedPaths(AwsFixture fixture) : NestedPathSpecification(fixture);

    public sealed class Uniqueness(AwsFixture fixture) : UniquenessSpecification(fixture);

    public sealed class Differences(AwsFixture fixture) : DifferenceSpecification(fixture);
}
