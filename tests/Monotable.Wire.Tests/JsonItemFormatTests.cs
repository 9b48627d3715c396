using System.Diagnostics.CodeAnalysis;
using System.Text;
using Monotable.Formats;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

public sealed class JsonItemFormatTests : ItemFormatSpecification
{
    private static readonly AttributeNames HundredNames = new([.. Enumerable.Range(100, 100).Select(number => $"n{number}")]);

    [Fact]
    public void An_item_is_written_as_the_service_writes_it()
    {
        var item = Item.Create(
            ("b", AttributeValue.Binary([1, 2, 255])),
            ("bs", AttributeValue.Set(AttributeSet.Create<byte[]>([[1]]))),
            ("f", false),
            ("l", AttributeValue.List("x", AttributeValue.Null, AttributeValue.List())),
            ("m", Item.Create(("k", 1))),
            ("n", DynamoDbNumber.Parse("-0.5")),
            ("ns", AttributeValue.Set(AttributeSet.Create<DynamoDbNumber>([1, 2]))),
            ("s", "ä \"q\""),
            ("ss", AttributeValue.Set(AttributeSet.Create(["x", "y"]))));
        Assert.Equal(
            """
            {"b":{"B":"AQL/"},"bs":{"BS":["AQ=="]},"f":{"BOOL":false},"l":{"L":[{"S":"x"},{"NULL":true},{"L":[]}]},"m":{"M":{"k":{"N":"1"}}},
            "n":{"N":"-0.5"},"ns":{"NS":["1","2"]},"s":{"S":"ä \"q\""},"ss":{"SS":["x","y"]}}
            """.ReplaceLineEndings(""),
            DynamoDbJson.WriteText(item));
    }

    [Fact]
    public void White_space_escapes_and_any_order_are_read()
    {
        var item = DynamoDbJson.ReadText("""
            { "z" : { "S" : "\u0061\n\ud83d\ude00" } , "\u0061" : { "N" : "\u0031" }, "b" : { "SS" : [ "y" , "x" ] }, "n": {"N": "1.50e1"} }
            """);
        var expected = Item.Create(
            ("a", 1), ("b", AttributeValue.Set(AttributeSet.Create(["x", "y"]))), ("n", 15), ("z", "a\n😀"));
        Assert.Equal(expected, item);
    }

    [Fact]
    public void Escaped_names_are_matched()
    {
        var json = """{"_t":{"S":"Sample"},"\u0054ext":{"S":"found"}}"""u8;
        Assert.True(DynamoDbJson.TryRead(json, new SampleCodec(), out var sample));
        Assert.Equal("found", sample.Text);
    }

    [Fact]
    public void Reading_numbers_by_name_allocates_nothing_per_attribute()
    {
        var json = DynamoDbJson.Write(Item.Create(
            Enumerable.Range(100, 100).Select(number => KeyValuePair.Create($"n{number}", (AttributeValue)number))));
        Assert.Equal(14_950, Sum(json));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(json);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(14_950, sum);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Characters_that_do_not_fit_leave_the_reader_before_them()
    {
        var json = """{"a":{"S":"\u00e4\u00e4\u00e4"}}"""u8;
        var reader = new JsonItemReader(json);
        reader.BeginMap();
        Assert.True(reader.NextEntry(out _));
        Span<char> buffer = stackalloc char[3];
        Assert.False(reader.TryReadChars(buffer[..2], out var length));
        Assert.Equal(3, length);
        Assert.True(reader.TryReadChars(buffer, out length));
        Assert.Equal("äää", buffer[..length].ToString());
        Assert.False(reader.NextEntry(out _));
        Assert.True(reader.IsComplete);
    }

    [Theory]
    [InlineData("""{"a":{"dog":"cat"}}""", "ValidationException")]
    [InlineData("""{"a":{}}""", "ValidationException")]
    [InlineData("""{"a":{"S":"x","N":"1"}}""", "ValidationException")]
    [InlineData("""{"a":{"M":{},"N":"1"}}""", "ValidationException")]
    [InlineData("""{"a":{"N":"abc"}}""", "ValidationException")]
    [InlineData("""{"a":{"N":"1E126"}}""", "ValidationException")]
    [InlineData("""{"a":{"NULL":false}}""", "ValidationException")]
    [InlineData("""{"a":{"SS":[]}}""", "ValidationException")]
    [InlineData("""{"a":{"NS":["1","1.0"]}}""", "ValidationException")]
    [InlineData("""{"a":{"SS":["x","x"]}}""", "ValidationException")]
    [InlineData("""{"a":{"BS":["AQ==","AQ=="]}}""", "ValidationException")]
    [InlineData("""{"a":{"N":3}}""", "SerializationException")]
    [InlineData("""{"a":{"S":null}}""", "SerializationException")]
    [InlineData("""{"a":{"B":"not base64!"}}""", "SerializationException")]
    [InlineData("""{"a":{"B":"AQ"}}""", "SerializationException")]
    [InlineData("""{"a":{"BOOL":"true"}}""", "SerializationException")]
    [InlineData("""{"a":{"NULL":"true"}}""", "SerializationException")]
    [InlineData("""{"a":{"SS":"x"}}""", "SerializationException")]
    [InlineData("""{"a":{"SS":[1]}}""", "SerializationException")]
    [InlineData("""{"a":{"L":{}}}""", "SerializationException")]
    [InlineData("""{"a":{"L":["x"]}}""", "SerializationException")]
    [InlineData("""{"a":{"M":[]}}""", "SerializationException")]
    [InlineData("""{"a":"x"}""", "SerializationException")]
    [InlineData("""{"a":{"N":"1"},"a":{"N":"2"}}""", "SerializationException")]
    [InlineData("""{"a":{"N":"1"}} x""", "SerializationException")]
    [InlineData("""["a"]""", "SerializationException")]
    [InlineData("null", "SerializationException")]
    [InlineData("", "SerializationException")]
    [InlineData("{", "SerializationException")]
    public void What_is_not_DynamoDB_JSON_is_refused_as_the_service_does(string json, string code)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => DynamoDbJson.ReadText(json));
        Assert.Equal(code, exception.Error.Code);
    }

    [Fact]
    public void Every_truncation_is_refused()
    {
        var json = DynamoDbJson.Write(new RandomItems(new Random(5)).Next().With("x", AttributeValue.List(1, Item.Create(("y", "z")))));
        for (var length = 0; length < json.Length; length++)
        {
            Assert.Throws<DynamoDbJsonException>(() => DynamoDbJson.Read(json.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_changed_byte_is_read_or_refused_but_nothing_else() =>
        ChangedBytes.Check(3_000, static random => DynamoDbJson.Write(new RandomItems(random).Next()), static json => DynamoDbJson.Read(json));

    protected override bool TryRead<T>(Item item, IItemCodec<T> codec, [MaybeNullWhen(false)] out T read) =>
        DynamoDbJson.TryRead(DynamoDbJson.Write(item), codec, out read);

    protected override Item Written<T>(IItemCodec<T> codec, T value) => DynamoDbJson.Read(DynamoDbJson.Write(codec, value));

    private static long Sum(byte[] json)
    {
        var reader = new JsonItemReader(json);
        var sum = 0L;
        var index = -1;
        reader.BeginMap();
        while (reader.NextAttribute(HundredNames, ref index))
        {
            sum += reader.ReadNumber().TryToInt64(out var value) ? value : 0;
        }

        return sum;
    }
}
