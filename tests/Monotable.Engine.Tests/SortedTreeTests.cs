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
                tree = tree.Set(key, item);
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
            tree = tree.Set(KeyOf(number * 2), Item.Empty);
        }

        var sorted = tree.Between(Cut.Start, Cut.End).Select(entry => entry.Key).ToList();
        for (var i = 0; i < 500; i++)
        {
            var key = KeyOf(random.Next(4_100));
            CheckWalks(tree, sorted, Cut.Before(key), Cut.End, other => other.CompareTo(key) >= 0);
            CheckWalks(tree, sorted, Cut.After(key), Cut.End, other => other.CompareTo(key) > 0);
            CheckWalks(tree, sorted, Cut.Start, Cut.Before(key), other => other.CompareTo(key) < 0);
            CheckWalks(tree, sorted, Cut.Start, Cut.After(key), other => other.CompareTo(key) <= 0);
        }
    });

    [Fact]
    public void Is_empty_again_when_everything_is_removed()
    {
        var tree = SortedTree.Empty;
        for (var i = 0; i < 1_000; i++)
        {
            tree = tree.Set(KeyOf(i), Item.Empty);
        }

        for (var i = 0; i < 1_000; i++)
        {
            tree = tree.Remove(KeyOf(i));
        }

        Assert.Equal(0, tree.Count);
        Assert.Empty(tree.Between(Cut.Start, Cut.End));
        Assert.Same(tree, tree.Remove(KeyOf(1)));
    }

    [Fact]
    public void Walks_between_any_two_cuts_both_ways_through_trees_of_every_size() => Seeded.Run(random =>
    {
        for (var size = 0; size < 200; size++)
        {
            var tree = SortedTree.Empty;
            foreach (var number in Enumerable.Range(0, size).OrderBy(number => random.Next(2) == 0 ? number : random.Next(size)))
            {
                tree = tree.Set(KeyOf(number * 2), Item.Empty);
            }

            var sorted = Enumerable.Range(0, size).Select(number => KeyOf(number * 2)).Order().ToList();
            for (var i = 0; i < 20; i++)
            {
                var (from, to) = (KeyOf(random.Next((size * 2) + 2)), KeyOf(random.Next((size * 2) + 2)));
                CheckWalks(tree, sorted, Cut.Before(from), Cut.After(to), other => other.CompareTo(from) >= 0 && other.CompareTo(to) <= 0);
                CheckWalks(tree, sorted, Cut.After(from), Cut.Before(to), other => other.CompareTo(from) > 0 && other.CompareTo(to) < 0);
            }
        }
    });

    [Fact]
    public void Keeps_the_place_of_an_item_that_is_replaced()
    {
        var (first, second) = (KeyOf(1), KeyOf(1));
        var tree = SortedTree.Empty.Set(first, Item.Empty).Set(second, Item.Create(("v", 1)));
        Assert.Same(first[0].AsString(), tree.Find(second)!.Key[0].AsString());
        Assert.NotSame(first[0].AsString(), second[0].AsString());
    }

    private static void CheckWalks(SortedTree tree, List<EntryKey> sorted, Cut low, Cut high, Func<EntryKey, bool> isBetween)
    {
        var between = sorted.Where(isBetween).ToList();
        Assert.Equal(between, tree.Between(low, high).Select(entry => entry.Key));
        between.Reverse();
        Assert.Equal(between, tree.Between(low, high, isForward: false).Select(entry => entry.Key));
    }

    private static void CheckAll(List<(SortedTree Tree, Item[] Items)> snapshots)
    {
        foreach (var (snapshot, items) in snapshots)
        {
            Assert.Equal(items.Length, snapshot.Count);
            Assert.Equal(items, snapshot.Between(Cut.Start, Cut.End).Select(entry => entry.Item));
        }
    }

    private static EntryKey KeyOf(int number) => new([$"p{number % 7}", number], 1);
}
