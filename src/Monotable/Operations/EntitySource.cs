using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What every operation on an entity needs: its table, codec and fields. Made by generated code.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
/// <param name="Table">The table.</param>
/// <param name="EntityName">The entity's name, for messages.</param>
/// <param name="Codec">The codec.</param>
/// <param name="FindFields">Finds the fields, which need not be there before the first condition.</param>
/// <param name="PartitionKey">The name of the table's partition key attribute.</param>
/// <param name="DiscriminatorAttribute">The name of the discriminator attribute.</param>
/// <param name="DiscriminatorValue">Its value in this entity's items.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EntitySource<T, TFields>(
    Table Table,
    string EntityName,
    IItemCodec<T> Codec,
    Func<TFields> FindFields,
    string PartitionKey,
    string DiscriminatorAttribute,
    string DiscriminatorValue)
{
    private Claims? _claims;
    private Condition? _exists;
    private Condition? _notExists;
    private Condition? _isEntity;

    /// <summary>Gets what the entity's members demand of every write; null where they demand nothing.</summary>
    public WriteRules<T>? Rules { get; init; }

    /// <summary>Gets the index keys that updates may leave stale: those made of members that no primary key fixes.</summary>
    public IReadOnlyList<IndexParts> Indexes { get; init; } = [];

    /// <summary>Gets whether the entity's items expire, by the table's attribute; reads then leave expired ones out.</summary>
    public bool Expires
    {
        get => Expiry is not null;
        init
        {
            Expiry = value ? Table.Expiry : null;
            Codec = Expiry?.Filter(Codec) ?? Codec;
        }
    }

    /// <summary>Gets what is unique among the entity's items.</summary>
    public IReadOnlyList<UniqueRule> Unique { get; init; } = [];

    /// <summary>
    /// Gets the discriminators of the entities among whose items it is unique, where they are a family; none where it is one entity.
    /// </summary>
    public IReadOnlyList<string> Kin { get; init; } = [];

    internal Expiry? Expiry { get; private init; }

    /// <summary>Gets what keeps the unique values; null where there are none.</summary>
    internal Claims? Claims => Unique.Count == 0
        ? null
        : _claims ??= new(new(Table, EntityName, PartitionKey, DiscriminatorAttribute, Expiry), IsKin, Unique);

    /// <summary>Gets the attributes of members that are written once, with the item.</summary>
    public IReadOnlyList<string> Fixed { get; init; } = [];

    /// <summary>Gets the attributes of counters, to which updates add.</summary>
    public IReadOnlyList<string> Counters { get; init; } = [];

    /// <summary>Gets the codec that reads expired items too: what is stored, not what is there.</summary>
    internal IItemCodec<T> StoredCodec => Codec is ExpiringCodec<T> expiring ? expiring.Inner : Codec;

    /// <summary>Gets the discriminators of a family's cases; none where the source is of one entity.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    internal TFields Fields => FindFields();

    internal IDynamoDbProvider Provider => Table.Provider;

    internal string TableName => Table.TableName;

    internal Condition Exists => _exists ??= Present(Conditions.Function("attribute_exists", AttributePath.Of(PartitionKey)));

    internal Condition NotExists => _notExists ??= Absent(Conditions.Function("attribute_not_exists", AttributePath.Of(PartitionKey)));

    /// <summary>The items the codec would read, for counts the service makes.</summary>
    internal Condition IsEntity => _isEntity ??= IsEntityOr(Conditions.Function("attribute_not_exists", AttributePath.Of(DiscriminatorAttribute)));

    /// <summary>The items of the entity, and those without a discriminator for which a condition holds; of a family they say of no case.</summary>
    internal Condition IsEntityOr(Condition unmarked) =>
        Cases.Count == 0 ? Condition.Or(unmarked, Has(DiscriminatorValue)) : Cases.Select(Has).Aggregate(Condition.Or);

    /// <summary>A condition that is to hold of an item that is there: not of an expired one.</summary>
    internal Condition Present(Condition condition) => Expiry is { } expiry ? Condition.And(condition, expiry.Live) : condition;

    /// <summary>A condition that holds where there is no item: so it does where that is expired.</summary>
    internal Condition Absent(Condition condition) => Expiry is { } expiry ? Condition.Or(condition, expiry.Passed) : condition;

    /// <summary>The condition that the stored item is of an entity's version; null where the entity has none.</summary>
    internal Condition? Unchanged(T item) => Rules?.Version is not { } version ? null
        : version.IsNew(item) ? Absent(version.Is(item))
        : Present(version.Is(item));

    /// <summary>Whether an item that was read is there: not an expired one.</summary>
    internal bool IsThere([NotNullWhen(true)] Item? item) => item is not null && Expiry?.HasPassed(new ItemFormatReader(item)) is not true;

    /// <summary>Begins a query with the entity's own fields in filters.</summary>
    /// <param name="indexName">The index, or null for the table.</param>
    public QueryDefinition<T, TFields> NewQuery(string? indexName = null) => NewQuery(indexName, Fields);

    /// <summary>Begins a query with other fields in filters: without the index's own key attributes.</summary>
    /// <typeparam name="TFilterFields">The fields in filters.</typeparam>
    /// <param name="indexName">The index, or null for the table.</param>
    /// <param name="fields">The fields in filters.</param>
    public QueryDefinition<T, TFilterFields> NewQuery<TFilterFields>(string? indexName, TFilterFields fields) =>
        new(Table, Codec, fields, IsEntity, indexName) { Expiry = Expiry };

    /// <summary>Begins a query on an index that does not project all attributes.</summary>
    /// <typeparam name="TEntry">What the index holds of an item.</typeparam>
    /// <typeparam name="TFilterFields">The fields in filters.</typeparam>
    /// <param name="indexName">The index.</param>
    /// <param name="codec">Reads entries.</param>
    /// <param name="fields">The fields in filters.</param>
    /// <param name="keys">How entries are told apart.</param>
    public QueryDefinition<TEntry, TFilterFields> NewEntryQuery<TEntry, TFilterFields>(
        string indexName, IItemCodec<TEntry> codec, TFilterFields fields, EntryKeys keys) =>
        new(Table, Expiry?.Filter(codec) ?? codec, fields, IsEntity, indexName)
        {
            Expiry = Expiry,
            Keys = keys,
            NewGet = key => new GetOperation<T>(Table, EntityName, Codec, key, default),
        };

    // An item without a discriminator is one of the only entity that it can be of.
    private bool IsKin(Item item) => item.TryGetValue(DiscriminatorAttribute, out var value)
        ? value.Type == AttributeType.String && (Kin.Count == 0 ? value.AsString() == DiscriminatorValue : Kin.Contains(value.AsString()))
        : Kin.Count == 0;

    private Condition Has(string discriminator) => Conditions.Equal(AttributePath.Of(DiscriminatorAttribute), discriminator);
}
