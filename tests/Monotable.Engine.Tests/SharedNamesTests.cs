using Monotable.Engine.Storage;
using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

public sealed class SharedNamesTests
{
    [Fact]
    public void Stored_items_hold_the_same_strings_of_names_wherever_requests_had_them_from()
    {
        var table = new TestTable();
        table.Put(Named("a", "note"));
        table.Put(Named("b", "note"));
        table.Update(new UpdateItemRequest
        {
            TableName = TestTable.Name,
            Key = TestTable.Key("c", "b"),
            UpdateExpression = "SET note = :v",
            ExpressionAttributeValues = Item.Create((":v", 1)),
        });
        table.Transact(new TransactPut { TableName = TestTable.Name, Item = TestTable.Slot(Named("d", "note")) });
        var names = table.Scan(new ScanRequest { TableName = TestTable.Name }).Items.Select(static item => item.Keys.ToArray()).ToList();
        Assert.Equal(4, names.Count);
        Assert.All(names, item => Assert.All(item.Zip(names[0]), static pair => Assert.Same(pair.Second, pair.First)));
    }

    [Fact]
    public void Names_beyond_the_bound_stay_as_they_come()
    {
        var names = new SharedNames();
        for (var i = 0; i < 1_024; i++)
        {
            names.Share(Item.Create(($"{i}", 1)));
        }

        Assert.Same(NameAfterSharing(names, "7"), NameAfterSharing(names, "7"));
        _ = NameAfterSharing(names, "one too many");
        _ = NameAfterSharing(names, "8");
        var own = new string("one too many".AsSpan());
        var item = Item.Create((own, 1));
        names.Share(item);
        Assert.Same(own, item.Keys.Single());
    }

    [Fact]
    public void Sharing_changes_no_item() => Seeded.Run(random =>
    {
        var names = new SharedNames();
        for (var i = 0; i < 2_000; i++)
        {
            var pairs = Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(2_000)).Distinct()
                .Select(static number => KeyValuePair.Create($"name{number}", (AttributeValue)number)).ToList();
            var item = Item.Create(pairs);
            names.Share(item);
            Assert.Equal(Item.Create(pairs), item);
        }
    });

    private static Item Named(string pk, string name) =>
        Item.Create((Fresh("pk"), pk), (Fresh("sk"), "b"), (Fresh(name), 1));

    private static string NameAfterSharing(SharedNames names, string name)
    {
        var item = Item.Create((Fresh(name), 1));
        names.Share(item);
        return item.Keys.Single();
    }

    private static string Fresh(string text) => new(text.AsSpan());
}
