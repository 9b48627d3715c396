using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Formats;

/// <summary>What every format owes a codec. One subclass per format.</summary>
public abstract class ItemFormatSpecification
{
    private static readonly Sample Full = new()
    {
        Text = "a \"text\" – with all\tsorts 😀",
        Number = DynamoDbNumber.Parse("-12345678901234567890.123456789012345678"),
        Flag = true,
        Bytes = [0, 1, 254, 255],
        HasNull = true,
        Tags = ["one", "two", "€"],
        Scores = [1, 2, DynamoDbNumber.Parse("3.5")],
        Hashes = [[], [7], [8, 9]],
        Lines = ["first", null, ""],
        Stock = new Dictionary<string, int> { ["apple"] = 3, ["ä \"b\""] = -4 },
        Extra = AttributeValue.Map(Item.Create(("deep", AttributeValue.List("x", AttributeValue.Map(Item.Empty), AttributeValue.List())))),
    };

    [Fact]
    public void Random_items_come_back_as_they_were() => Seeded.Run(random =>
    {
        var items = new RandomItems(random);
        for (var round = 0; round < 500; round++)
        {
            var item = items.Next();
            var read = RoundTrip(item);
            Assert.True(item.Equals(read), $"Round {round}: {item} came back as {read}.");
        }
    });

    [Fact]
    public void An_empty_item_comes_back() => Assert.Equal(Item.Empty, RoundTrip(Item.Empty));

    [Fact]
    public void Empty_values_come_back_with_their_types()
    {
        var item = Item.Create(
            ("binary", AttributeValue.Binary([])),
            ("list", AttributeValue.List()),
            ("map", AttributeValue.Map(Item.Empty)),
            ("string", ""));
        Assert.Equal(item, RoundTrip(item));
    }

    [Fact]
    public void Every_kind_of_member_is_written_and_read()
    {
        var written = Written(new SampleCodec(), Full);
        Assert.Equal("Sample", written["_t"].AsString());
        Assert.True(TryRead(written, new SampleCodec(), out var read));
        Assert.Equivalent(Full, read, strict: true);
    }

    [Fact]
    public void Attributes_a_codec_does_not_know_are_passed_over()
    {
        var random = new RandomItems(new Random(17));
        var item = Written(new SampleCodec(), Full);
        for (var i = 0; i < 50; i++)
        {
            item = item.With($"Unknown{i}", random.NextValue(0)).With($"0{i}", random.NextValue(0));
        }

        Assert.True(TryRead(item, new SampleCodec(), out var read));
        Assert.Equivalent(Full, read, strict: true);
    }

    [Fact]
    public void A_discriminator_is_found_wherever_it_stands()
    {
        var item = Item.Create(("A", AttributeValue.List(1, 2)), ("Text", "x"), ("_t", "Sample"), ("z", AttributeValue.Map(Item.Empty)));
        Assert.True(TryRead(item, new SampleCodec(), out var read));
        Assert.Equal("x", read.Text);
        Assert.False(TryRead(item.With("_t", "Other"), new SampleCodec(), out _));
        Assert.False(TryRead(item.Without("_t"), new SampleCodec(), out _));
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Number")]
    [InlineData("Flag")]
    [InlineData("Bytes")]
    [InlineData("HasNull")]
    [InlineData("Tags")]
    [InlineData("Scores")]
    [InlineData("Hashes")]
    [InlineData("Lines")]
    [InlineData("Stock")]
    public void A_value_of_another_type_is_a_mapping_error(string name)
    {
        AttributeValue[] values =
            ["text", 1, true, AttributeValue.Binary([1]), AttributeValue.Null, AttributeValue.List(1), AttributeValue.Map(Item.Empty)];
        var item = Written(new SampleCodec(), Full);
        foreach (var value in values.Where(value => value.Type != item[name].Type))
        {
            Assert.Throws<ItemMappingException>(() => TryRead(item.With(name, value), new SampleCodec(), out _));
        }
    }

    [Fact]
    public void Members_of_sets_can_be_read_and_written_as_values()
    {
        var item = Item.Create(
            ("b", AttributeValue.Set(AttributeSet.Create<byte[]>([[1], [2]]))),
            ("n", AttributeValue.Set(AttributeSet.Create<DynamoDbNumber>([1, 2]))),
            ("s", AttributeValue.Set(AttributeSet.Create(["x", "y"]))));
        Assert.True(TryRead(item, new ElementwiseCodec(), out var read));
        Assert.Equal(item, read);
        Assert.Equal(item, Written(new ElementwiseCodec(), item));
    }

    /// <summary>Puts an item into the format and reads it by the codec.</summary>
    protected abstract bool TryRead<T>(Item item, IItemCodec<T> codec, [MaybeNullWhen(false)] out T read);

    /// <summary>Writes by the codec into the format, and takes the item out of it.</summary>
    protected abstract Item Written<T>(IItemCodec<T> codec, T value);

    private Item RoundTrip(Item item)
    {
        Assert.True(TryRead(Written(ItemCodec.Instance, item), ItemCodec.Instance, out var read));
        return read;
    }
}
