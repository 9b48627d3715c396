using Monotable.Generators.Tests.Entities;
using Monotable.Generators.Tests.Entities.MonotableGenerated;
using Monotable.Protocol;

namespace Monotable.Generators.Tests;

/// <summary>What generated codecs store and read back.</summary>
public sealed class CodecTests
{
    [Fact]
    public void Every_type_is_stored_in_its_form()
    {
        var item = ItemFormatWriter.Write(EverythingCodec.Instance, EverythingSample.New());

        Assert.Equal("EVERY#00000000-0000-0000-0000-000000000001", item["id"].AsString());
        Assert.Equal("20250301#-9999999994te$23xt", item["range"].AsString());
        Assert.Equal("Everything", item["kind"].AsString());
        Assert.Equal("2025-03-01T10:00:00.0000000Z", item["When"].AsString());
        Assert.Equal("Red", item["Color"].AsString());
        Assert.Equal((DynamoDbNumber)7, item["ColorNumber"].AsNumber());
        Assert.Equal((DynamoDbNumber)3, item["Rights"].AsNumber());
        Assert.Equal((DynamoDbNumber)0.1m, item["Double"].AsNumber());
        Assert.Equal((DynamoDbNumber)10_000_000, item["Span"].AsNumber());
        Assert.Equal("https://example.com/a?b=c", item["Link"].AsString());
        Assert.Equal(AttributeType.Binary, item["Memory"].Type);
        Assert.Equal(Item.Create(("s", "Main"), ("c", "Bern"), ("Zip", 5)), item["Address"].AsMap());
        Assert.Equal([AttributeValue.String("a"), AttributeValue.Null], item["Names"].AsList().ToArray());
        Assert.Equal(AttributeType.NumberSet, item["Numbers"].Type);
        Assert.Equal(AttributeType.StringSet, item["ColorSet"].Type);
        Assert.Equal(AttributeType.BinarySet, item["Blobs"].Type);
        Assert.Equal([AttributeType.StringSet, AttributeType.Null], item["TagLists"].AsList().ToArray().Select(static value => value.Type));
        Assert.Equal((DynamoDbNumber)9.99m, item["Price"].AsNumber());
        Assert.Equal("21.5", item["Temperature"].AsString());
    }

    [Fact]
    public void Every_type_reads_back()
    {
        var item = ItemFormatWriter.Write(EverythingCodec.Instance, EverythingSample.New());
        var read = Read(EverythingCodec.Instance, item);

        Assert.Equal(item, ItemFormatWriter.Write(EverythingCodec.Instance, read));
        Assert.Equal(EverythingSample.New().Int128, read.Int128);
        Assert.Equal(DateTimeKind.Utc, read.Time.Kind);
        Assert.Equal("leaf", read.Tree!.Children[0].Name);
        Assert.Equal(new Point(3, 4), read.Paths["p"][0]);
        Assert.Equal(5, read.Address!.Zip);
        Assert.Equal(new Money(1), read.MaybePrice);
        Assert.Contains(new byte[] { 1, 2 }, read.Blobs);
        Assert.Empty(read.TagLists[1]);
    }

    [Fact]
    public void An_absent_attribute_keeps_the_initializers_value()
    {
        var read = Read(EverythingCodec.Instance, Item.Create(("kind", "Everything")));

        Assert.Equal('x', read.Letter);
        Assert.Equal(DateTime.UnixEpoch, read.Time);
        Assert.Empty(read.Names);
        Assert.Null(read.Link);
        Assert.False(read.Immutable.IsDefault);
    }

    [Fact]
    public void Constructors_private_members_and_base_classes_round_trip()
    {
        var part = Part.New("ACME", Color.Blue, new(12.5m), 99, secret: 42, Rights.Write);
        part.Owner = "me";
        part.Due = new(2025, 1, 2);
        part.Place = new("Main", "Bern");
        part.Ignored = 5;
        var item = ItemFormatWriter.Write(PartCodec.Instance, part);
        var read = Read(PartCodec.Instance, item);

        Assert.Equal("P", item["kind"].AsString());
        Assert.Equal("Blue#P501125#00000000000000000099", item["range"].AsString());
        Assert.Equal("AT#Bern", item["gsi1pk"].AsString());
        Assert.Equal("2025-01-02", item["gsi1sk"].AsString());
        Assert.Equal("me", item["Owner"].AsString());
        Assert.Equal("002#unnamed", item["byownersk"].AsString());
        Assert.Equal("2025-01-02", item["bydatesk"].AsString());
        Assert.False(item.ContainsKey("Computed"));
        Assert.False(item.ContainsKey("Ignored"));
        Assert.Equal(42, read.ReadSecret());
        Assert.Equal("h", read.ReadHidden());
        Assert.Equal(Rights.Write, read.Rights);
        Assert.Equal("here", read.Origin);
        Assert.Equal(item, ItemFormatWriter.Write(PartCodec.Instance, read));
    }

    [Fact]
    public void A_null_part_leaves_the_item_out_of_the_index()
    {
        var item = ItemFormatWriter.Write(PartCodec.Instance, Part.New("ACME", Color.None, new(1), 1, 0, Rights.None));

        Assert.DoesNotContain(item.Keys, static name => name is "gsi1pk" or "gsi1sk" or "byownersk" or "bydatesk" or "Owner");
    }

    [Fact]
    public void A_struct_round_trips_with_its_constructors_defaults()
    {
        var reading = new Reading(-3, DateTime.UnixEpoch, 2.5) { Unit = "K" };
        Assert.Equal(reading, Read(ReadingCodec.Instance, ItemFormatWriter.Write(ReadingCodec.Instance, reading)));

        var item = ItemFormatWriter.Write(ReadingCodec.Instance, reading).Without("v").Without("Unit");
        Assert.Equal(new Reading(-3, DateTime.UnixEpoch), Read(ReadingCodec.Instance, item));
    }

    [Fact]
    public void Another_discriminator_is_another_entity()
    {
        var reader = new ItemFormatReader(Item.Create(("kind", "Other"), ("Sensor", 1)));
        Assert.False(ReadingCodec.Instance.TryRead(ref reader, out _));
    }

    [Fact]
    public void A_missing_required_attribute_names_entity_attribute_and_key()
    {
        var item = ItemFormatWriter.Write(ReadingCodec.Instance, new(1, DateTime.UnixEpoch)).Without("At");
        var error = Assert.Throws<ItemMappingException>(() => Read(ReadingCodec.Instance, item));

        Assert.Contains("'Reading'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'At'", error.Message, StringComparison.Ordinal);
        Assert.Contains("SENSOR#000001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_type_names_entity_attribute_and_key()
    {
        var item = ItemFormatWriter.Write(ReadingCodec.Instance, new(1, DateTime.UnixEpoch)).With("v", "much");
        var error = Assert.Throws<ItemMappingException>(() => Read(ReadingCodec.Instance, item));

        Assert.Contains("Entity 'Reading', attribute 'v', item (id = ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    [InlineData(1e-200)]
    public void A_number_out_of_range_names_entity_and_attribute(double value)
    {
        var error = Assert.Throws<ItemMappingException>(() => ItemFormatWriter.Write(ReadingCodec.Instance, new(1, DateTime.UnixEpoch, value)));
        Assert.Contains("Entity 'Reading', attribute 'v'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_value_without_a_name_is_refused()
    {
        var everything = EverythingSample.New();
        everything.Color = (Color)55;
        var error = Assert.Throws<ItemMappingException>(() => ItemFormatWriter.Write(EverythingCodec.Instance, everything));
        Assert.Contains("'Color'", error.Message, StringComparison.Ordinal);
    }

    private static T Read<T>(IItemCodec<T> codec, Item item)
    {
        var reader = new ItemFormatReader(item);
        Assert.True(codec.TryRead(ref reader, out var read));
        return read;
    }
}
