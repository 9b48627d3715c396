using Monotable.Engine.Model;
using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

/// <summary>A place in an index is the same whether its values lie in it, in an array, or in the item's place in the table.</summary>
public sealed class EntryKeyTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(8, 2)]
    public void Places_compare_alike_in_every_form(int indexCount, int tableCount) => Seeded.Run(random =>
    {
        var places = Enumerable.Range(0, 40).Select(_ => Values(random, indexCount + tableCount)).ToList();
        foreach (var left in places)
        {
            foreach (var right in places)
            {
                var order = Flat(left).CompareTo(Flat(right));
                Assert.Equal(order, Shared(left).CompareTo(Shared(right)));
                Assert.Equal(order, Flat(left).CompareTo(Shared(right)));
                Assert.Equal(order == 0, Shared(left).Equals(Flat(right)));
            }

            Assert.Equal(left, Shared(left).ToArray());
            Assert.Equal(Flat(left).GetHashCode(), Shared(left).GetHashCode());
            Assert.Equal(left, new Entry(Shared(left), Item.Empty).Key.ToArray());
        }

        EntryKey Flat(AttributeValue[] values) => new(values, 1);
        EntryKey Shared(AttributeValue[] values) => new(values.AsSpan(0, indexCount), 1, new EntryKey(values.AsSpan(indexCount), 1));
    });

    private static AttributeValue[] Values(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (AttributeValue)$"{random.Next(2)}")];
}
