using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

public sealed class SortedTreeTests
{
    [Fact]
    public void Agrees_with_a_sorted_dictionary_and_keeps_old_versions_as_they_were() => Seeded.Run(random =>
    {
        var model = new SortedDictionary<EntryKey, Item>();
        var tree = SortedTree.Empty;
        var snapshots = new List<(SortedTree Tree, Item[] Items)>();
        for (var step = 0; step < 20_000; step++)
        {
            // Grows first and shrinks later, so that nodes split and join.
            var key = KeyOf(random.Next(3_000));
            if (random.Next(10) < (step < 10_000 ? 7 : 3))
            {
                var item = Item.Create(("v", step));
                tree = tree.Set(new(key, item));
                model[key] = item;
            }
            else
            {
                tree = tree.Remove(key);
                model.Remove(key);
            }

            if (step % 1_000 == 0)
            {
                snapshots.Add((tree, [.. model.Values]));
            }
        }

        snapshots.Add((tree, [.. model.Values]));
        CheckAll(snapshots);
        Assert.All(model, pair => Assert.Same(pair.Value, tree.Find(pair.Key)!.Item));
    });

    [Fact]
    public void Walks_both_ways_from_any_cut() => Seeded.Run(random =>
    {
        var tree = SortedTree.Empty;
        foreach (var number in Enumerable.Range(0, 2_000).OrderBy(_ => random.Next()))
        {
            tree = tree.Set(new(KeyOf(number * 2), Item.Empty));
        }

        var sorted = tree.Ascending(Cut.Start).Select(entry => entry.Key).ToList();
        for (var i = 0; i < 500; i++)
        {
            var key = KeyOf(random.Next(4_100));
            Assert.Equal(sorted.Where(other => other.CompareTo(key) >= 0), tree.Ascending(Cut.Before(key)).Select(entry => entry.Key));
            Assert.Equal(sorted.Where(other => other.CompareTo(key) > 0), tree.Ascending(Cut.After(key)).Select(entry => entry.Key));
            Assert.Equal(sorted.Where(other => other.CompareTo(key) < 0).Reverse(), tree.Descending(Cut.Before(key)).Select(entry => entry.Key));
            Assert.Equal(sorted.Where(other => other.CompareTo(key) <= 0).Reverse(), tree.Descending(Cut.After(key)).Select(entry => entry.Key));
        }
    });

    [Fact]
    public void Is_empty_again_when_everything_is_removed()
    {
        var tree = SortedTree.Empty;
        for (var i = 0; i < 1_000; i++)
        {
            tree = tree.Set(new(KeyOf(i), Item.Empty));
        }

        for (var i = 0; i < 1_000; i++)
        {
            tree = tree.Remove(KeyOf(i));
        }

        Assert.Equal(0, tree.Count);
        Assert.Empty(tree.Ascending(Cut.Start));
        Assert.Same(tree, tree.Remove(KeyOf(1)));
    }

    private static void CheckAll(List<(SortedTree Tree, Item[] Items)> snapshots)
    {
        foreach (var (snapshot, items) in snapshots)
        {
            Assert.Equal(items.Length, snapshot.Count);
            Assert.Equal(items, snapshot.Ascending(Cut.Start).Select(entry => entry.Item));
        }
    }

    private static EntryKey KeyOf(int number) => new([$"p{number % 7}", number], 1);
}
