using Monotable.Formats;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>Each answer with all its members: read by the client's side, written by the server's, it is the same JSON.</summary>
public sealed class ResponseTests
{
    private const string Capacity = """
        {"TableName":"t","CapacityUnits":7.5,"ReadCapacityUnits":1,"WriteCapacityUnits":6.5,"Table":{"CapacityUnits":1,"WriteCapacityUnits":1},
        "LocalSecondaryIndexes":{"l":{"CapacityUnits":2}},"GlobalSecondaryIndexes":{"g":{"CapacityUnits":4.5,"ReadCapacityUnits":0.5}}}
        """;

    private const string Metrics = """{"ItemCollectionKey":{"pk":{"S":"a"}},"SizeEstimateRangeGB":[0.5,1]}""";

    private const string Written = $$"""
        {"Attributes":{"pk":{"S":"a"},"n":{"N":"1"} },"ConsumedCapacity":{{Capacity}},"ItemCollectionMetrics":{{Metrics}} }
        """;

    private const string Page = $$"""
        {"Items":[{"pk":{"S":"a"} },{"pk":{"S":"b"} }],"Count":2,"ScannedCount":5,"LastEvaluatedKey":{"pk":{"S":"b"} },
        "ConsumedCapacity":{{Capacity}} }
        """;

    private static readonly BatchGetItemRequest Reads = RequestReader.BatchGetItem("""
        {"RequestItems":{"t":{"Keys":[{"pk":{"S":"a"}},{"pk":{"S":"b"}},{"pk":{"S":"c"}}],"ConsistentRead":true},"u":{"Keys":[{"pk":{"S":"d"}}]}}}
        """u8);

    [Fact]
    public void Answers_of_writes_are_the_same_after_reading_and_writing()
    {
        Assert.All(["{}", Written], body =>
        {
            var utf8 = WireText.Utf8(body);
            WireText.AssertSame(body, WireText.Write(json => ResponseWriter.PutItem(json, ResponseReader.PutItem(utf8, ItemCodec.Instance))));
            WireText.AssertSame(body, WireText.Write(json => ResponseWriter.UpdateItem(json, ResponseReader.UpdateItem(utf8, ItemCodec.Instance))));
            WireText.AssertSame(body, WireText.Write(json => ResponseWriter.DeleteItem(json, ResponseReader.DeleteItem(utf8, ItemCodec.Instance))));
        });
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{"Item":{}}""", true)]
    [InlineData($$"""{"Item":{"pk":{"S":"a"} },"ConsumedCapacity":{{Capacity}} }""", true)]
    public void Answers_of_GetItem_are_the_same_after_reading_and_writing(string body, bool found)
    {
        var response = ResponseReader.GetItem(WireText.Utf8(body), ItemCodec.Instance);
        Assert.Equal(found, response.Found);
        WireText.AssertSame(body, WireText.Write(json => ResponseWriter.GetItem(json, response)));
    }

    [Fact]
    public void Pages_are_the_same_after_reading_and_writing()
    {
        var query = new QueryRequest { TableName = "t" };
        var scan = new ScanRequest { TableName = "t" };
        var body = WireText.Utf8(Page);
        WireText.AssertSame(Page, WireText.Write(json => ResponseWriter.Query(json, query, ResponseReader.Query(body, ItemCodec.Instance))));
        WireText.AssertSame(Page, WireText.Write(json => ResponseWriter.Scan(json, scan, ResponseReader.Scan(body, ItemCodec.Instance))));
    }

    [Fact]
    public void A_count_is_written_without_items()
    {
        var text = WireText.Write(json => ResponseWriter.Query(
            json, new QueryRequest { TableName = "t", Select = Select.Count }, new QueryResponse<Item> { Count = 3, ScannedCount = 4 }));
        Assert.Equal("""{"Count":3,"ScannedCount":4}""", text);
    }

    [Fact]
    public void Items_of_other_entities_are_left_out_wherever_the_codec_stops()
    {
        const string body = """
            {"Items":[{"_t":{"S":"Other"},"x":{"L":[{"S":"y"}]}},{"Text":{"S":"found"},"_t":{"S":"Sample"}},{"pk":{"M":{}}}],
            "Count":3,"ScannedCount":3}
            """;
        foreach (IItemCodec<Sample> codec in new IItemCodec<Sample>[] { new SampleCodec(), new EarlyCodec() })
        {
            var page = ResponseReader.Query(WireText.Utf8(body), codec);
            Assert.Equal("found", Assert.Single(page.Items).Text);
            Assert.Equal(3, page.Count);
        }
    }

    [Fact]
    public void Batches_of_reads_fill_their_slots()
    {
        const string body = $$"""
            {"Responses":{"u":[{"pk":{"S":"d"},"x":{"N":"4"} }],"t":[{"pk":{"S":"b"},"x":{"N":"2"} },{"pk":{"S":"a"},"x":{"N":"1"} }]},
            "UnprocessedKeys":{"t":{"Keys":[{"pk":{"S":"c"} }],"ConsistentRead":true} },"ConsumedCapacity":[{{Capacity}}]}
            """;
        var response = ResponseReader.BatchGetItem(WireText.Utf8(body), Reads);
        var slots = Reads.RequestItems["t"].Keys.Cast<ReadSlot<Item>>().ToArray();
        Assert.Equal(1, slots[0].Value!["x"].AsNumber());
        Assert.Equal(2, slots[1].Value!["x"].AsNumber());
        Assert.Same(slots[2], Assert.Single(response.UnprocessedKeys["t"].Keys));
        WireText.AssertSame(
            $$"""
            {"Responses":{"t":[{"pk":{"S":"a"},"x":{"N":"1"} },{"pk":{"S":"b"},"x":{"N":"2"} }],"u":[{"pk":{"S":"d"},"x":{"N":"4"} }]},
            "UnprocessedKeys":{"t":{"Keys":[{"pk":{"S":"c"} }],"ConsistentRead":true} },"ConsumedCapacity":[{{Capacity}}]}
            """,
            WireText.Write(json => ResponseWriter.BatchGetItem(json, Reads, response)));
    }

    [Fact]
    public void A_batch_with_an_item_or_table_nobody_asked_for_is_an_error()
    {
        Assert.Throws<MonotableException>(() => ResponseReader.BatchGetItem("""{"Responses":{"t":[{"pk":{"S":"z"}}]}}"""u8, Reads));
        Assert.Throws<MonotableException>(() => ResponseReader.BatchGetItem("""{"Responses":{"z":[]}}"""u8, Reads));
    }

    [Fact]
    public void Unprocessed_writes_are_those_of_the_request()
    {
        var request = RequestReader.BatchWriteItem("""
            {"RequestItems":{"t":[{"DeleteRequest":{"Key":{"pk":{"S":"a"}}}},{"DeleteRequest":{"Key":{"pk":{"S":"b"}}}}]}}
            """u8);
        const string body = $$"""
            {"UnprocessedItems":{"t":[{"DeleteRequest":{"Key":{"pk":{"S":"b"} } } }]},"ItemCollectionMetrics":{"t":[{{Metrics}}]},
            "ConsumedCapacity":[{{Capacity}}]}
            """;
        var response = ResponseReader.BatchWriteItem(WireText.Utf8(body), request);
        Assert.Same(request.RequestItems["t"][1], Assert.Single(response.UnprocessedItems["t"]));
        WireText.AssertSame(body, WireText.Write(json => ResponseWriter.BatchWriteItem(json, response)));
    }

    [Fact]
    public void Transactional_answers_are_the_same_after_reading_and_writing()
    {
        var request = RequestReader.TransactGetItems("""
            {"TransactItems":[{"Get":{"TableName":"t","Key":{"pk":{"S":"a"}}}},{"Get":{"TableName":"t","Key":{"pk":{"S":"b"}}}}]}
            """u8);
        const string read = $$"""{"Responses":[{},{"Item":{"x":{"S":"y"} } }],"ConsumedCapacity":[{{Capacity}}]}""";
        var response = ResponseReader.TransactGetItems(WireText.Utf8(read), request);
        Assert.False(request.TransactItems[0].Slot.Found);
        WireText.AssertSame(read, WireText.Write(json => ResponseWriter.TransactGetItems(json, request, response)));

        const string written = $$"""{"ItemCollectionMetrics":{"t":[{{Metrics}},{{Metrics}}]},"ConsumedCapacity":[{{Capacity}}]}""";
        WireText.AssertSame(
            written,
            WireText.Write(json => ResponseWriter.TransactWriteItems(json, ResponseReader.TransactWriteItems(WireText.Utf8(written)))));
    }

    [Fact]
    public void Descriptions_of_tables_are_the_same_after_reading_and_writing()
    {
        const string throughput = """
            {"LastIncreaseDateTime":1760000000.125,"LastDecreaseDateTime":1760000001,"NumberOfDecreasesToday":2,
            "ReadCapacityUnits":3,"WriteCapacityUnits":4}
            """;
        const string index = """
            "IndexName":"i","KeySchema":[{"AttributeName":"g","KeyType":"HASH"}],"Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["a"]},
            "IndexSizeBytes":8,"ItemCount":9,"IndexArn":"arn:i"
            """;
        const string table = $$"""
            {"AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"TableName":"t",
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"TableStatus":"UPDATING","CreationDateTime":1760000000.5,
            "ProvisionedThroughput":{{throughput}},"TableSizeBytes":10,"ItemCount":11,
            "TableArn":"arn:t","TableId":"id","BillingModeSummary":{"BillingMode":"PAY_PER_REQUEST","LastUpdateToPayPerRequestDateTime":1760000000},
            "LocalSecondaryIndexes":[{ {{index}} }],
            "GlobalSecondaryIndexes":[{ {{index}},"IndexStatus":"CREATING","Backfilling":true,"ProvisionedThroughput":{{throughput}} }],
            "DeletionProtectionEnabled":true}
            """;
        const string description = $$"""{"TableDescription":{{table}} }""";
        const string described = $$"""{"Table":{{table}} }""";
        var read = ResponseReader.Table(WireText.Utf8(description));
        WireText.AssertSame(description, WireText.Write(json => ResponseWriter.CreateTable(json, read)));
        WireText.AssertSame(description, WireText.Write(json => ResponseWriter.UpdateTable(json, read)));
        WireText.AssertSame(description, WireText.Write(json => ResponseWriter.DeleteTable(json, read)));
        WireText.AssertSame(described, WireText.Write(json => ResponseWriter.DescribeTable(json, ResponseReader.Table(WireText.Utf8(described)))));
    }

    [Theory]
    [InlineData("""{"TableNames":["a","b"],"LastEvaluatedTableName":"b"}""")]
    [InlineData("""{"TableNames":[]}""")]
    public void Lists_of_tables_are_the_same_after_reading_and_writing(string body) =>
        WireText.AssertSame(body, WireText.Write(json => ResponseWriter.ListTables(json, ResponseReader.ListTables(WireText.Utf8(body)))));

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"Items":{}}""")]
    [InlineData("""{"Items":[1]}""")]
    [InlineData("""{"Count":"x"}""")]
    [InlineData("""{"Items":[{"a":{"N":3}}]}""")]
    public void What_is_not_an_answer_is_an_error(string body) =>
        Assert.Throws<DynamoDbJsonException>(() => ResponseReader.Query(WireText.Utf8(body), ItemCodec.Instance));

    /// <summary>Stops as soon as it sees another discriminator, in the middle of the item.</summary>
    private sealed class EarlyCodec : IItemCodec<Sample>
    {
        public bool TryRead<TReader>(ref TReader reader, out Sample item)
            where TReader : struct, IItemReader, allows ref struct
        {
            item = new Sample();
            var isSample = false;
            reader.BeginMap();
            while (reader.NextEntry(out var name))
            {
                if (name == "_t" && reader.ReadString() != "Sample")
                {
                    return false;
                }

                isSample |= name == "_t";
                if (name == "Text")
                {
                    item = item with { Text = reader.ReadString() };
                }
                else if (name != "_t")
                {
                    reader.Skip();
                }
            }

            return isSample;
        }

        public void Write<TWriter>(ref TWriter writer, Sample item)
            where TWriter : struct, IItemWriter, allows ref struct => new SampleCodec().Write(ref writer, item);
    }
}
