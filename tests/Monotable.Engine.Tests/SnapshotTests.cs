using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

/// <summary>What a write leaves alone: readers, and the indexes that it does not touch.</summary>
public sealed class SnapshotTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void Reads_answer_while_a_writer_holds_the_lock_of_the_table()
    {
        _table.Put(TestTable.Key().With("g", 1).With("v", "before"));
        using var isHeld = new ManualResetEventSlim();
        using var isRead = new ManualResetEventSlim();
        var writer = new Thread(() =>
        {
            using var scope = _table.Engine.Context.Storage.BeginWrite(TestTable.Name);
            isHeld.Set();
            isRead.Wait();
        });
        writer.Start();
        isHeld.Wait();
        try
        {
            // Were one of them to wait for the lock, it would wait for ever: the writer waits for the reader.
            Assert.Equal("before", _table.Get()!["v"]);
            Assert.Equal(1, _table.Query("pk = :p", (":p", "a")).Count);
            Assert.Equal(1, _table.Scan(new ScanRequest { TableName = TestTable.Name, IndexName = "gsi" }).Count);
            var slot = new ReadSlot<Item>(TestTable.Key(), ItemCodec.Instance);
            TestTable.Run(_table.Provider.TransactGetItemsAsync(
                new() { TransactItems = [new() { TableName = TestTable.Name, Slot = slot }] }));
            Assert.Equal("before", slot.Value!["v"]);
        }
        finally
        {
            isRead.Set();
            writer.Join();
        }
    }

    [Fact]
    public void An_index_of_which_a_write_changes_nothing_stays_the_very_same()
    {
        _table.Put(TestTable.Key().With("g", 1).With("l", "x").With("p", "projected"));
        var (gsi, lsi) = Trees();

        _table.Update("SET rest = :v", (":v", 1));
        Assert.Equal((true, true), Same(gsi, lsi));

        _table.Put(TestTable.Key().With("g", 1).With("l", "x").With("p", "projected").With("rest", 2));
        Assert.Equal((true, true), Same(gsi, lsi));

        _table.Update("SET p = :v", (":v", "changed"));
        Assert.Equal((false, true), Same(gsi, lsi));

        (gsi, lsi) = Trees();
        _table.Update("SET l = :v", (":v", "y"));
        Assert.Equal((true, false), Same(gsi, lsi));

        (gsi, lsi) = Trees();
        _table.Update("REMOVE g, l");
        Assert.Equal((false, false), Same(gsi, lsi));
        Assert.All(Snapshot().Indexes, static index => Assert.Equal((0, 0L), (index.Tree.Count, index.SizeBytes)));
    }

    [Fact]
    public void Indexes_hold_what_they_would_hold_if_they_were_filled_anew() => Seeded.Run(random =>
    {
        for (var step = 0; step < 2_000; step++)
        {
            var key = TestTable.Key($"{random.Next(4)}", $"{random.Next(8)}");
            switch (random.Next(3))
            {
                case 0:
                    _table.Delete(new() { TableName = TestTable.Name, Key = key });
                    break;
                case 1:
                    _table.Put(Changed(key, random));
                    break;
                default:
                    _table.Update(new UpdateItemRequest
                    {
                        TableName = TestTable.Name,
                        Key = key,
                        UpdateExpression = $"SET {(random.Next(2) == 0 ? "p" : "rest")} = :v REMOVE {(random.Next(2) == 0 ? "g" : "l")}",
                        ExpressionAttributeValues = Item.Create((":v", random.Next(3))),
                    });
                    break;
            }
        }

        var table = Snapshot();
        foreach (var index in table.Indexes)
        {
            var fresh = IndexSnapshot.Empty(index.Definition);
            foreach (var entry in table.Items.Between(Cut.Start, Cut.End))
            {
                fresh = fresh.Follow(null, entry.Item, table.Definition.Key.PlaceOf(entry.Item));
            }

            Assert.Equal(Entries(fresh), Entries(index));
            Assert.Equal(fresh.SizeBytes, index.SizeBytes);
            Assert.Equal(Entries(index).Sum(static entry => (long)entry.Item.SizeBytes), index.SizeBytes);
        }
    });

    private static Item Changed(Item key, Random random)
    {
        var item = key.With("rest", random.Next(3));
        item = random.Next(3) == 0 ? item : item.With("g", random.Next(3));
        item = random.Next(3) == 0 ? item : item.With("l", $"{random.Next(3)}");
        return random.Next(3) == 0 ? item : item.With("p", random.Next(3));
    }

    private static List<(EntryKey Key, Item Item)> Entries(IndexSnapshot index) =>
        [.. index.Tree.Between(Cut.Start, Cut.End).Select(static entry => (entry.Key, entry.Item))];

    private TableSnapshot Snapshot() => _table.Engine.Context.Storage.Current.Find(TestTable.Name)!;

    private (SortedTree Gsi, SortedTree Lsi) Trees() => (TreeOf("gsi"), TreeOf("lsi"));

    private SortedTree TreeOf(string index) => Snapshot().Indexes.Single(one => one.Definition.Name == index).Tree;

    private (bool Gsi, bool Lsi) Same(SortedTree gsi, SortedTree lsi) => (ReferenceEquals(gsi, TreeOf("gsi")), ReferenceEquals(lsi, TreeOf("lsi")));
}
