// Entity Order of table "shop"
//   primary key     pk = "USER#{UserId}"              sk = "ORDER#{PlacedAt}#{OrderId}"
//   ByState         gsi1pk = "STATE#{State}#{Shard}"  gsi1sk = "{PlacedAt}"
//   ByTenantStatus  TenantId, State                   PlacedAt
using System.Diagnostics.CodeAnalysis;
using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable.Tests.Golden;

/// <summary>The primary key of <see cref="Order"/>: <c>USER#{UserId}</c>, <c>ORDER#{PlacedAt}#{OrderId}</c>.</summary>
public readonly record struct OrderKey(string UserId, DateTimeOffset PlacedAt, string OrderId)
{
    /// <summary>Gets the key's attributes.</summary>
    public Item ToItem() => Item.Create(("pk", OrderKeys.Partition(UserId)), ("sk", OrderKeys.Sort(PlacedAt, OrderId)));

    /// <summary>Parses the key's attributes.</summary>
    public static bool TryParse(Item key, out OrderKey value)
    {
        value = default;
        if (!key.TryGetValue("pk", out var pk) || pk.Type != AttributeType.String || !key.TryGetValue("sk", out var sk) || sk.Type != AttributeType.String)
        {
            return false;
        }

        var partition = new KeyReader(pk.AsString());
        if (!partition.TryLiteral("USER#") || !partition.TryPart(out string? userId) || !partition.AtEnd)
        {
            return false;
        }

        var sort = new KeyReader(sk.AsString());
        if (!sort.TryLiteral("ORDER#") || !sort.TryPart(out DateTimeOffset placedAt) || !sort.TryLiteral("#") || !sort.TryPart(out string? orderId) || !sort.AtEnd)
        {
            return false;
        }

        value = new(userId, placedAt, orderId);
        return true;
    }

    /// <summary>The attributes that follow from the key alone.</summary>
    internal Item ToIdentity() => Item.Create(("_t", "Order"), ("UserId", UserId), ("PlacedAt", OrderValues.Of(PlacedAt)), ("OrderId", OrderId));
}

/// <summary>Key texts of Order.</summary>
internal static class OrderKeys
{
    public static string Partition(string userId)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Order", "pk");
        key.Literal("USER#");
        key.Part(userId);
        return KeyLimits.CheckPartition(key.Finish(), "Order", "pk");
    }

    public static string Sort(DateTimeOffset placedAt, string orderId)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Order", "sk");
        key.Literal("ORDER#");
        key.Part(placedAt);
        key.Literal("#");
        key.Part(orderId);
        return KeyLimits.CheckSort(key.Finish(), "Order", "sk");
    }

    public static string ByStatePartition(OrderState state, int shard)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Order", "gsi1pk");
        key.Literal("STATE#");
        key.Part(OrderValues.NameOf(state));
        key.Literal("#");
        key.Part(shard);
        return KeyLimits.CheckPartition(key.Finish(), "Order", "gsi1pk");
    }

    // "{PlacedAt}" stands alone: it keeps its native type, here S.
    public static AttributeValue ByStateSort(DateTimeOffset placedAt) => OrderValues.Of(placedAt);

    public static string Text(DateTimeOffset value)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Order", "sk");
        key.Part(value);
        return key.Finish();
    }

    public static string Text(string value)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Order", "sk");
        key.Part(value);
        return key.Finish();
    }
}

/// <summary>Attribute forms of Order's members. The generator uses the runtime's helpers in Monotable.Mapping instead.</summary>
internal static class OrderValues
{
    public static AttributeValue Of(DateTimeOffset value) => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    public static AttributeValue Of(OrderState value) => NameOf(value);

    public static AttributeValue Of(IReadOnlySet<string> value) => value.Count == 0 ? default : AttributeValue.Set(AttributeSet.Create(value));

    public static string NameOf(OrderState value) => value switch
    {
        OrderState.Open => "Open",
        OrderState.Paid => "Paid",
        OrderState.Shipped => "Shipped",
        _ => throw new ItemMappingException("…"),
    };

    public static OrderState StateOf(string name) => name switch
    {
        "Open" => OrderState.Open,
        "Paid" => OrderState.Paid,
        "Shipped" => OrderState.Shipped,
        _ => throw new ItemMappingException("…"),
    };
}

/// <summary>The members of <see cref="Order"/> in conditions.</summary>
public sealed class OrderFields
{
    internal static OrderFields Instance { get; } = new();

    public StringField UserId { get; } = new(AttributePath.Of("UserId"));

    public OrderedField<DateTimeOffset> PlacedAt { get; } = new(AttributePath.Of("PlacedAt"), OrderValues.Of);

    public StringField OrderId { get; } = new(AttributePath.Of("OrderId"));

    public OrderedField<OrderState> State { get; } = new(AttributePath.Of("State"), OrderValues.Of);

    public OrderedField<int?> Shard { get; } = new(AttributePath.Of("Shard"), static value => AttributeValue.Number(value!.Value));

    public StringField TenantId { get; } = new(AttributePath.Of("TenantId"));

    public OrderedField<decimal> Total { get; } = new(AttributePath.Of("Total"), static value => AttributeValue.Number(value));

    public BooleanField Gift { get; } = new(AttributePath.Of("Gift"));

    public StringField Note { get; } = new(AttributePath.Of("Note"));

    public CollectionField<IReadOnlySet<string>, string> Tags { get; } = new(AttributePath.Of("Tags"), OrderValues.Of, AttributeValue.String);
}

/// <summary>The members of <see cref="Order"/> in filters of ByTenantStatus: all but the index's own key attributes.</summary>
public sealed class OrderByTenantStatusFields
{
    internal static OrderByTenantStatusFields Instance { get; } = new();

    public StringField UserId { get; } = OrderFields.Instance.UserId;

    public StringField OrderId { get; } = OrderFields.Instance.OrderId;

    public OrderedField<int?> Shard { get; } = OrderFields.Instance.Shard;

    public OrderedField<decimal> Total { get; } = OrderFields.Instance.Total;

    public BooleanField Gift { get; } = OrderFields.Instance.Gift;

    public StringField Note { get; } = OrderFields.Instance.Note;

    public CollectionField<IReadOnlySet<string>, string> Tags { get; } = OrderFields.Instance.Tags;
}

/// <summary>The members of <see cref="Order"/> that an update may set by themselves.</summary>
public sealed class OrderUpdateFields
{
    internal static OrderUpdateFields Instance { get; } = new();

    // A member that feeds a synthesised index key: naming it is an error whose text is the remedy. Its type offers no Set either.
    [Obsolete("'State' is a part of index ByState, whose key would be left stale. Call SetByState(state, shard).", error: true)]
    public UpdateRefusal State => default;

    [Obsolete("'Shard' is a part of index ByState, whose key would be left stale. Call SetByState(state, shard).", error: true)]
    public UpdateRefusal Shard => default;

    [Obsolete("'UserId' is a part of the primary key, which no update can change. Put the item under its new key and delete the old one in a transaction.", error: true)]
    public UpdateRefusal UserId => default;

    // … the same for PlacedAt and OrderId.

    // A member that is a native index key maintains its index by itself.
    public UpdateField<string> TenantId { get; } = new(AttributePath.Of("TenantId"), AttributeValue.String);

    public NumericUpdateField<decimal> Total { get; } = new(AttributePath.Of("Total"), static value => AttributeValue.Number(value));

    public UpdateField<bool> Gift { get; } = new(AttributePath.Of("Gift"), AttributeValue.Boolean);

    public OptionalUpdateField<string?> Note { get; } = new(AttributePath.Of("Note"), static value => AttributeValue.String(value!));

    public SetUpdateField<IReadOnlySet<string>, string> Tags { get; } = new(AttributePath.Of("Tags"), OrderValues.Of, AttributeValue.String);
}

/// <summary>An update of <see cref="Order"/>.</summary>
public sealed class OrderUpdate : UpdateOperation<OrderUpdate, Order, OrderFields, OrderUpdateFields>
{
    private readonly OrderKey _key;

    internal OrderUpdate(EntitySource<Order, OrderFields> source, OrderKey key)
        : base(source, key.ToItem(), key.ToIdentity, OrderUpdateFields.Instance)
    {
        _key = key;
    }

    /// <summary>
    /// Sets the members of index ByState, and with them its key <c>STATE#{State}#{Shard}</c>, <c>{PlacedAt}</c>. A null part takes the item out of
    /// the index.
    /// </summary>
    public OrderUpdate SetByState(OrderState state, int? shard)
    {
        var update = Set(AttributePath.Of("State"), OrderValues.Of(state))
            .Set(AttributePath.Of("Shard"), shard is { } s ? AttributeValue.Number(s) : default);
        return shard is { } given
            ? update.Set(AttributePath.Of("gsi1pk"), OrderKeys.ByStatePartition(state, given)).Set(AttributePath.Of("gsi1sk"), OrderKeys.ByStateSort(_key.PlacedAt))
            : update.Set(AttributePath.Of("gsi1pk"), default).Set(AttributePath.Of("gsi1sk"), default);
    }
}

/// <summary>A query of orders, ranged over PlacedAt.</summary>
public sealed class OrderQuery : TableQuery<Order, OrderFields>
{
    private static readonly TextPartEncoding<DateTimeOffset> PlacedAtPart = new("sk", SortKeyPartKind.Fixed, "#", OrderKeys.Text);

    internal OrderQuery(QueryDefinition<Order, OrderFields> definition)
        : base(definition)
    {
    }

    /// <summary>Gets the sort key's first part.</summary>
    public SortPart<DateTimeOffset, TableQuery<Order, OrderFields>, OrderPlacedAtQuery> PlacedAt =>
        new SortPart<DateTimeOffset, TableQuery<Order, OrderFields>, OrderPlacedAtQuery, Order, OrderFields>(
            Definition, PlacedAtPart, static definition => new(definition), static definition => new(definition));
}

/// <summary>A query of orders with PlacedAt fixed, ranged over OrderId.</summary>
public sealed class OrderPlacedAtQuery : TableQuery<Order, OrderFields>
{
    private static readonly TextPartEncoding<string> OrderIdPart = new("sk", SortKeyPartKind.Text, null, OrderKeys.Text);

    internal OrderPlacedAtQuery(QueryDefinition<Order, OrderFields> definition)
        : base(definition)
    {
    }

    public SortPart<string, TableQuery<Order, OrderFields>, TableQuery<Order, OrderFields>> OrderId =>
        new SortPart<string, TableQuery<Order, OrderFields>, TableQuery<Order, OrderFields>, Order, OrderFields>(
            Definition, OrderIdPart, static definition => new(definition), static definition => new(definition));
}

/// <summary>A query of index ByState, ranged over PlacedAt.</summary>
public sealed class OrderByStateQuery : IndexQuery<Order, OrderFields>
{
    private static readonly NativePartEncoding<DateTimeOffset> PlacedAtPart = new("gsi1sk", OrderValues.Of);

    internal OrderByStateQuery(QueryDefinition<Order, OrderFields> definition)
        : base(definition)
    {
    }

    public SortPart<DateTimeOffset, IndexQuery<Order, OrderFields>, IndexQuery<Order, OrderFields>> PlacedAt =>
        new SortPart<DateTimeOffset, IndexQuery<Order, OrderFields>, IndexQuery<Order, OrderFields>, Order, OrderFields>(
            Definition, PlacedAtPart, static definition => new(definition), static definition => new(definition));
}

/// <summary>A query of index ByTenantStatus, ranged over PlacedAt.</summary>
public sealed class OrderByTenantStatusQuery : IndexQuery<Order, OrderByTenantStatusFields>
{
    private static readonly NativePartEncoding<DateTimeOffset> PlacedAtPart = new("PlacedAt", OrderValues.Of);

    internal OrderByTenantStatusQuery(QueryDefinition<Order, OrderByTenantStatusFields> definition)
        : base(definition)
    {
    }

    public SortPart<DateTimeOffset, IndexQuery<Order, OrderByTenantStatusFields>, IndexQuery<Order, OrderByTenantStatusFields>> PlacedAt =>
        new SortPart<DateTimeOffset, IndexQuery<Order, OrderByTenantStatusFields>, IndexQuery<Order, OrderByTenantStatusFields>, Order, OrderByTenantStatusFields>(
            Definition, PlacedAtPart, static definition => new(definition), static definition => new(definition));
}

/// <summary>The operations on <see cref="Order"/>.</summary>
public sealed class OrderRepository : Repository<Order, OrderFields>
{
    internal OrderRepository(Table table)
        : base(new(table, "Order", OrderCodec.Instance, OrderFields.Instance, "pk", "_t", "Order"))
    {
    }

    /// <summary>Reads an order.</summary>
    public ValueTask<Order?> GetAsync(string userId, DateTimeOffset placedAt, string orderId, CancellationToken cancellationToken = default) =>
        GetAsync(new OrderKey(userId, placedAt, orderId), default, cancellationToken);

    public ValueTask<Order?> GetAsync(OrderKey key, CancellationToken cancellationToken = default) => GetAsync(key, default, cancellationToken);

    // For a struct entity: async, `response.Found ? response.Item : null` of SendAsync().
    public ValueTask<Order?> GetAsync(OrderKey key, ReadOptions options, CancellationToken cancellationToken = default) =>
        Get(key.ToItem(), options).ExecuteAsync(cancellationToken);

    public GetOperation<Order> Get(OrderKey key) => Get(key.ToItem());

    public GetOperation<Order> Get(string userId, DateTimeOffset placedAt, string orderId) => Get(new OrderKey(userId, placedAt, orderId));

    public DeleteOperation<Order, OrderFields> Delete(OrderKey key) => Delete(key.ToItem());

    public DeleteOperation<Order, OrderFields> Delete(string userId, DateTimeOffset placedAt, string orderId) => Delete(new OrderKey(userId, placedAt, orderId));

    public ValueTask DeleteAsync(OrderKey key, CancellationToken cancellationToken = default) => Delete(key).ExecuteAsync(cancellationToken);

    public ValueTask DeleteAsync(string userId, DateTimeOffset placedAt, string orderId, CancellationToken cancellationToken = default) =>
        Delete(new OrderKey(userId, placedAt, orderId)).ExecuteAsync(cancellationToken);

    public CheckOperation<Order, OrderFields> Check(OrderKey key) => Check(key.ToItem());

    public CheckOperation<Order, OrderFields> Check(string userId, DateTimeOffset placedAt, string orderId) => Check(new OrderKey(userId, placedAt, orderId));

    public OrderUpdate Update(OrderKey key) => new(Source, key);

    public OrderUpdate Update(string userId, DateTimeOffset placedAt, string orderId) => Update(new OrderKey(userId, placedAt, orderId));

    /// <summary>Queries the orders of a user, in the order of PlacedAt, OrderId.</summary>
    public OrderQuery Query(string userId) => new(
        Source.NewQuery().WithKey("pk", OrderKeys.Partition(userId)).WithSortPrefix("sk", "ORDER#"));

    /// <summary>Queries index ByState.</summary>
    public OrderByStateQuery ByState(OrderState state, int shard) => new(
        Source.NewQuery("GSI1").WithKey("gsi1pk", OrderKeys.ByStatePartition(state, shard)));

    /// <summary>Queries index ByTenantStatus.</summary>
    public OrderByTenantStatusQuery ByTenantStatus(string tenantId, OrderState state) => new(
        Source.NewQuery("ByTenantStatus", OrderByTenantStatusFields.Instance)
            .WithKey("TenantId", AttributeValue.String(tenantId))
            .WithKey("State", OrderValues.Of(state)));

    /// <inheritdoc/>
    protected override Item KeyOf(Order item) => new OrderKey(item.UserId, item.PlacedAt, item.OrderId).ToItem();
}

internal sealed class OrderCodec : IItemCodec<Order>
{
    private static readonly AttributeNames Names = new(
        "Gift", "Note", "OrderId", "PlacedAt", "Shard", "State", "Tags", "TenantId", "Total", "UserId", "_t", "gsi1pk", "gsi1sk", "pk", "sk");

    public static OrderCodec Instance { get; } = new();

    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out Order item)
        where TReader : struct, IItemReader, allows ref struct
    {
        // The emitted codec looks for the discriminator on a copy of the reader, reads locals, checks required members and constructs once.
        item = null;
        ItemCodec.Instance.TryRead(ref reader, out var read);
        if (read!.TryGetValue("_t", out var type) && type != "Order")
        {
            return false;
        }

        item = new()
        {
            UserId = read["UserId"].AsString(),
            PlacedAt = DateTimeOffset.Parse(read["PlacedAt"].AsString(), System.Globalization.CultureInfo.InvariantCulture),
            OrderId = read["OrderId"].AsString(),
            State = OrderValues.StateOf(read["State"].AsString()),
            TenantId = read["TenantId"].AsString(),
            Shard = read.TryGetValue("Shard", out var shard) && shard.AsNumber().TryToInt64(out var s) ? (int)s : null,
            Total = read["Total"].AsNumber().TryToDecimal(out var total) ? total : 0,
            Gift = read["Gift"].AsBoolean(),
            Note = read.TryGetValue("Note", out var note) ? note.AsString() : null,
            Tags = read.TryGetValue("Tags", out var tags) ? tags.AsStringSet().ToHashSet() : [],
        };
        return true;
    }

    public void Write<TWriter>(ref TWriter writer, Order item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.BeginMap(Names.Count);
        writer.Name(Names, 0);
        writer.WriteBoolean(item.Gift);
        if (item.Note is { } note)
        {
            writer.Name(Names, 1);
            writer.WriteString(note);
        }

        writer.Name(Names, 2);
        writer.WriteString(item.OrderId);
        writer.Name(Names, 3);
        writer.WriteValue(OrderValues.Of(item.PlacedAt));
        if (item.Shard is { } shard)
        {
            writer.Name(Names, 4);
            writer.WriteNumber(shard);
        }

        writer.Name(Names, 5);
        writer.WriteString(OrderValues.NameOf(item.State));
        if (item.Tags.Count > 0)
        {
            writer.Name(Names, 6);
            writer.WriteValue(OrderValues.Of(item.Tags));
        }

        writer.Name(Names, 7);
        writer.WriteString(item.TenantId);
        writer.Name(Names, 8);
        writer.WriteNumber(item.Total);
        writer.Name(Names, 9);
        writer.WriteString(item.UserId);
        writer.Name(Names, 10);
        writer.WriteString("Order");
        if (item.Shard is { } indexed)
        {
            writer.Name(Names, 11);
            writer.WriteString(OrderKeys.ByStatePartition(item.State, indexed));
            writer.Name(Names, 12);
            writer.WriteValue(OrderKeys.ByStateSort(item.PlacedAt));
        }

        writer.Name(Names, 13);
        writer.WriteString(OrderKeys.Partition(item.UserId));
        writer.Name(Names, 14);
        writer.WriteString(OrderKeys.Sort(item.PlacedAt, item.OrderId));
        writer.EndMap();
    }
}
