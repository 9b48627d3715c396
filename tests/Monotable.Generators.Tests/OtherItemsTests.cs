using Monotable.Generators.Tests.Entities;
using Monotable.Generators.Tests.Entities.MonotableGenerated;
using Monotable.Protocol;

namespace Monotable.Generators.Tests;

/// <summary>Items of other entities: codecs read before they have seen whose an item is, and must not show it.</summary>
public sealed class OtherItemsTests
{
    private static readonly Item Own = ItemFormatWriter.Write(ReadingCodec.Instance, new(1, DateTime.UnixEpoch));
    private static readonly Item Other = Own.With("kind", "Other");

    [Fact]
    public void An_item_that_does_not_fit_before_its_discriminator_is_another_entitys()
    {
        Assert.False(IsRead(ReadingCodec.Instance, Other.With("Sensor", "much")));
        Assert.False(IsRead(ReadingCodec.Instance, Other.Without("At")));
    }

    [Fact]
    public void A_discriminator_that_is_no_text_is_another_entitys()
    {
        Assert.False(IsRead(ReadingCodec.Instance, Own.With("kind", 1)));
        Assert.False(IsRead(ReadingCodec.Instance, Own.With("kind", 1).With("Sensor", "much")));
    }

    [Fact]
    public void What_a_converter_throws_for_another_entitys_text_is_not_seen()
    {
        var item = ItemFormatWriter.Write(EverythingCodec.Instance, EverythingSample.New()).With("Temperature", "warm");

        Assert.Throws<FormatException>(() => IsRead(EverythingCodec.Instance, item));
        Assert.False(IsRead(EverythingCodec.Instance, item.With("kind", "Other")));
    }

    [Fact]
    public void An_item_without_a_discriminator_that_does_not_fit_is_an_error()
    {
        var error = Assert.Throws<ItemMappingException>(() => IsRead(ReadingCodec.Instance, Own.Without("kind").With("Sensor", "much")));
        Assert.Contains("Entity 'Reading', attribute 'Sensor'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_item_that_does_not_fit_is_an_error_among_others_too()
    {
        Assert.False(IsRead(ReadingCodec.Instance, Other.With("Sensor", "much")));
        for (var i = 0; i < 3_000; i++)
        {
            Assert.True(IsRead(ReadingCodec.Instance, Own));
            Assert.False(IsRead(ReadingCodec.Instance, Other));
        }

        Assert.Throws<ItemMappingException>(() => IsRead(ReadingCodec.Instance, Own.With("Sensor", "much")));
    }

    [Fact]
    public void The_reader_stands_behind_the_item_whether_it_was_read_or_passed_over()
    {
        Item[] items = [Own, Other.With("Sensor", "much"), Other, Own];
        var list = new ItemFormatReader(Item.Create(("List", AttributeValue.List([.. items.Select(AttributeValue.Map)]))));
        list.BeginMap();
        Assert.True(list.NextEntry(out _));
        list.BeginList();
        foreach (var item in items)
        {
            Assert.True(list.NextElement());
            Assert.Equal(ReferenceEquals(item, Own), ReadingCodec.Instance.TryRead(ref list, out _));
        }

        Assert.False(list.NextElement());
        Assert.False(list.NextEntry(out _));
    }

    private static bool IsRead<T>(IItemCodec<T> codec, Item item)
    {
        var reader = new ItemFormatReader(item);
        return codec.TryRead(ref reader, out _);
    }
}
