// Entity Profile of table "shop"
//   primary key  pk = "USER#{UserId}"  sk = "PROFILE"
using System.Diagnostics.CodeAnalysis;
using Monotable.Keys;
using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable.Tests.Golden;

/// <summary>The primary key of <see cref="Profile"/>: <c>USER#{UserId}</c>, <c>PROFILE</c>.</summary>
public readonly record struct ProfileKey(string UserId)
{
    /// <summary>Gets the key's attributes.</summary>
    public Item ToItem()
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Profile", "pk");
        key.Literal("USER#");
        key.Part(UserId);
        return Item.Create(("pk", KeyLimits.CheckPartition(key.Finish(), "Profile", "pk")), ("sk", "PROFILE"));
    }

    internal Item ToIdentity() => Item.Create(("_t", "Profile"), ("UserId", UserId));
}

internal static class ProfileValues
{
    public static AttributeValue Of(List<string> value) => StoredValue.Of<List<string>, ListCodec<List<string>, string, StringCodec>>(value);

    public static AttributeValue Of(HashSet<int> value) => StoredValue.Of<HashSet<int>, NumberSetCodec<HashSet<int>, int, Int32Codec>>(value);

    public static AttributeValue Of(Dictionary<string, int> value) =>
        StoredValue.Of<Dictionary<string, int>, DictionaryCodec<Dictionary<string, int>, int, Int32Codec>>(value);

    public static AttributeValue Of(int value) => AttributeValue.Number(value);
}

/// <summary>The members of <see cref="Profile"/> in conditions.</summary>
public sealed class ProfileFields
{
    internal static ProfileFields Instance { get; } = new();

    public StringField UserId { get; } = new(AttributePath.Of("UserId"));

    public StringField Name { get; } = new(AttributePath.Of("Name"));

    public BooleanField Subscribed { get; } = new(AttributePath.Of("Subscribed"));

    public OrderedField<int> Visits { get; } = new(AttributePath.Of("Visits"), ProfileValues.Of);

    public OrderedField<int?> Points { get; } = new(AttributePath.Of("Points"), static value => AttributeValue.Number(value!.Value));

    public CollectionField<List<string>, string> Emails { get; } = new(AttributePath.Of("Emails"), ProfileValues.Of, AttributeValue.String);

    public CollectionField<List<string>?, string> Notes { get; } =
        new(AttributePath.Of("Notes"), static value => ProfileValues.Of(value!), AttributeValue.String);

    public CollectionField<HashSet<int>, int> Badges { get; } = new(AttributePath.Of("Badges"), ProfileValues.Of, ProfileValues.Of);

    public MapField<Dictionary<string, int>, int> Scores { get; } = new(AttributePath.Of("Scores"), ProfileValues.Of, ProfileValues.Of);

    public OrderedField<byte[]?> Picture { get; } = new(AttributePath.Of("Picture"), static value => AttributeValue.Binary(value));
}

/// <summary>The members of <see cref="Profile"/> that an update may set by themselves.</summary>
public sealed class ProfileUpdateFields
{
    internal static ProfileUpdateFields Instance { get; } = new();

    [Obsolete("'UserId' is a part of the primary key, which no update can change. Put the item under its new key and delete the old one in a transaction.", error: true)]
    public UpdateRefusal UserId => default;

    public UpdateField<string> Name { get; } = new(AttributePath.Of("Name"), AttributeValue.String);

    public OptionalUpdateField<bool?> Subscribed { get; } = new(AttributePath.Of("Subscribed"), static value => AttributeValue.Boolean(value!.Value));

    public NumericUpdateField<int> Visits { get; } = new(AttributePath.Of("Visits"), ProfileValues.Of);

    public OptionalNumericUpdateField<int?> Points { get; } = new(AttributePath.Of("Points"), static value => AttributeValue.Number(value!.Value));

    public ListUpdateField<List<string>, string> Emails { get; } = new(AttributePath.Of("Emails"), ProfileValues.Of, AttributeValue.String);

    public OptionalListUpdateField<List<string>?, string> Notes { get; } =
        new(AttributePath.Of("Notes"), static value => ProfileValues.Of(value!), AttributeValue.String);

    public SetUpdateField<HashSet<int>, int> Badges { get; } = new(AttributePath.Of("Badges"), ProfileValues.Of, ProfileValues.Of);

    public UpdateField<Dictionary<string, int>> Scores { get; } = new(AttributePath.Of("Scores"), ProfileValues.Of);

    public OptionalUpdateField<byte[]?> Picture { get; } = new(AttributePath.Of("Picture"), static value => AttributeValue.Binary(value));
}

/// <summary>An update of <see cref="Profile"/>.</summary>
public sealed class ProfileUpdate : UpdateOperation<ProfileUpdate, Profile, ProfileFields, ProfileUpdateFields>
{
    internal ProfileUpdate(EntitySource<Profile, ProfileFields> source, ProfileKey key)
        : base(source, key.ToItem(), key.ToIdentity, ProfileUpdateFields.Instance)
    {
    }
}

/// <summary>The operations on <see cref="Profile"/>.</summary>
public sealed class ProfileRepository : Repository<Profile, ProfileFields>
{
    internal ProfileRepository(Table table)
        : base(new(table, "Profile", ProfileCodec.Instance, ProfileFields.Instance, "pk", "_t", "Profile"))
    {
    }

    public ValueTask<Profile?> GetAsync(string userId, CancellationToken cancellationToken = default) => GetAsync(new ProfileKey(userId), default, cancellationToken);

    public ValueTask<Profile?> GetAsync(ProfileKey key, ReadOptions options, CancellationToken cancellationToken = default) =>
        Get(key.ToItem(), options).ExecuteAsync(cancellationToken);

    public GetOperation<Profile> Get(string userId) => Get(new ProfileKey(userId).ToItem());

    public DeleteOperation<Profile, ProfileFields> Delete(string userId) => Delete(new ProfileKey(userId).ToItem());

    public ValueTask DeleteAsync(string userId, CancellationToken cancellationToken = default) => Delete(userId).ExecuteAsync(cancellationToken);

    public CheckOperation<Profile, ProfileFields> Check(string userId) => Check(new ProfileKey(userId).ToItem());

    public ProfileUpdate Update(string userId) => new(Source, new(userId));

    /// <inheritdoc/>
    protected override Item KeyOf(Profile item) => new ProfileKey(item.UserId).ToItem();
}

internal sealed class ProfileCodec : IItemCodec<Profile>
{
    private static readonly AttributeNames Names = new(
        "Badges", "Emails", "Name", "Notes", "Picture", "Points", "Scores", "Subscribed", "UserId", "Visits", "_t", "pk", "sk");

    public static ProfileCodec Instance { get; } = new();

    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out Profile item)
        where TReader : struct, IItemReader, allows ref struct
    {
        item = null;
        if (!EntityMapping.IsEntity(reader, Names, 10, "Profile"))
        {
            reader.Skip();
            return false;
        }

        ItemCodec.Instance.TryRead(ref reader, out var read);
        item = new()
        {
            UserId = read!["UserId"].AsString(),
            Name = read["Name"].AsString(),
            Subscribed = read.TryGetValue("Subscribed", out var subscribed) ? subscribed.AsBoolean() : null,
            Visits = Read<int, Int32Codec>(read, "Visits", 0),
            Points = read.ContainsKey("Points") ? Read<int, Int32Codec>(read, "Points", 0) : null,
            Emails = Read<List<string>, ListCodec<List<string>, string, StringCodec>>(read, "Emails", []),
            Notes = Read<List<string>?, OptionalCodec<List<string>, ListCodec<List<string>, string, StringCodec>>>(read, "Notes", null),
            Badges = Read<HashSet<int>, NumberSetCodec<HashSet<int>, int, Int32Codec>>(read, "Badges", []),
            Scores = Read<Dictionary<string, int>, DictionaryCodec<Dictionary<string, int>, int, Int32Codec>>(read, "Scores", []),
            Picture = read.TryGetValue("Picture", out var picture) ? picture.AsBinary().ToArray() : null,
        };
        return true;
    }

    public void Write<TWriter>(ref TWriter writer, Profile item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.BeginMap(Names.Count);
        Write(ref writer, 0, item.Badges.Count == 0 ? default : ProfileValues.Of(item.Badges));
        Write(ref writer, 1, ProfileValues.Of(item.Emails));
        Write(ref writer, 2, item.Name);
        Write(ref writer, 3, item.Notes is null ? default : ProfileValues.Of(item.Notes));
        Write(ref writer, 4, item.Picture is null ? default : AttributeValue.Binary(item.Picture));
        Write(ref writer, 5, item.Points is { } points ? points : default(AttributeValue));
        Write(ref writer, 6, ProfileValues.Of(item.Scores));
        Write(ref writer, 7, item.Subscribed is { } subscribed ? subscribed : default(AttributeValue));
        Write(ref writer, 8, item.UserId);
        Write(ref writer, 9, item.Visits);
        Write(ref writer, 10, "Profile");
        foreach (var (name, value) in new ProfileKey(item.UserId).ToItem().AsSpan())
        {
            writer.Name(name);
            writer.WriteValue(value);
        }

        writer.EndMap();
    }

    private static T Read<T, TCodec>(Item item, string name, T absent)
        where TCodec : struct, IValueCodec<T> => item.TryGetValue(name, out var value) ? StoredValue.Read<T, TCodec>(value) : absent;

    private static void Write<TWriter>(ref TWriter writer, int name, AttributeValue value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        if (!value.IsNone)
        {
            writer.Name(Names, name);
            writer.WriteValue(value);
        }
    }
}
