using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable.Tests.Keys;

public sealed class SortKeyRangeTests
{
    private static readonly SortKeyRange LastFixed = new("ORDER#", SortKeyPartKind.Fixed, null);
    private static readonly SortKeyRange InnerText = new("ORDER#", SortKeyPartKind.Text, "#");

    [Fact]
    public void Ends_of_a_range_over_a_fixed_part_are_short()
    {
        Assert.Equal(new(SortKeyOperator.Equal, "ORDER#2024", null), LastFixed.Is("2024"));
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#2024", "ORDER#\U0010FFFF"), LastFixed.AtLeast("2024"));
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#2025", "ORDER#\U0010FFFF"), LastFixed.After("2024"));
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#", "ORDER#2024"), LastFixed.AtMost("2024"));
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#", "ORDER#2023\U0010FFFF"), LastFixed.Before("2024"));
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#2020", "ORDER#2024"), LastFixed.Between("2020", "2024"));
        Assert.Equal(new(SortKeyOperator.BeginsWith, "ORDER#", null), SortKeyRange.Whole("ORDER#"));
    }

    [Fact]
    public void A_value_does_not_select_the_values_it_is_a_start_of()
    {
        Assert.Equal(new(SortKeyOperator.BeginsWith, "ORDER#1#", null), InnerText.Is("1"));
        Assert.Equal(new(SortKeyOperator.BeginsWith, "ORDER#1", null), InnerText.StartsWith("1"));
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#1", "ORDER#1$"), InnerText.Between("1", "1"));
    }

    [Fact]
    public void An_upper_end_over_strings_is_filled_to_exactly_the_limit()
    {
        var upper = InnerText.AtLeast("x").Upper!;
        Assert.Equal(1_024, System.Text.Encoding.UTF8.GetByteCount(upper));
        Assert.StartsWith("ORDER#\U0010FFFF", upper, StringComparison.Ordinal);
        Assert.EndsWith("\U0010FFFF\u07FF", upper, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_prefix_a_range_with_one_end_has_an_operator_with_one_end()
    {
        var range = new SortKeyRange("", SortKeyPartKind.Text, null);
        Assert.Equal(new(SortKeyOperator.AtLeast, "b", null), range.AtLeast("b"));
        Assert.Equal(new(SortKeyOperator.AtLeast, "b$", null), range.After("b"));
        Assert.Equal(new(SortKeyOperator.AtMost, null, "b"), range.AtMost("b"));
        Assert.Equal(new(SortKeyOperator.Before, null, "b"), range.Before("b"));
        Assert.Equal(new(SortKeyOperator.All, null, null), range.AtLeast(""));
        Assert.Equal(new(SortKeyOperator.All, null, null), SortKeyRange.Whole(""));
        Assert.Equal(new(SortKeyOperator.All, null, null), range.StartsWith(""));
    }

    [Fact]
    public void A_range_that_no_key_can_be_in_is_empty_and_needs_no_call()
    {
        Assert.True(InnerText.Before("").IsEmpty);
        Assert.True(InnerText.Between("b", "a").IsEmpty);
        Assert.True(LastFixed.Between("2024", "2023").IsEmpty);
        Assert.True(InnerText.Is(new string('x', 1_024)).IsEmpty);
        Assert.True(InnerText.StartsWith(new string('x', 1_024)).IsEmpty);
        Assert.True(new SortKeyRange("", SortKeyPartKind.Text, null).Is("").IsEmpty);
        Assert.True(new SortKeyRange("", SortKeyPartKind.Text, null).AtMost("").IsEmpty);
        Assert.True(SortKeyRange.Whole(new string('x', 1_025)).IsEmpty);
        Assert.False(SortKeyRange.Whole(new string('x', 1_024)).IsEmpty);
    }

    [Fact]
    public void A_value_longer_than_a_key_is_still_between_the_shorter_ones()
    {
        var range = new SortKeyRange("ORDER#", SortKeyPartKind.Text, null);
        var tooLong = "m" + new string('x', 2_000);
        Assert.Equal(new(SortKeyOperator.Between, "ORDER#", range.Before(tooLong).Upper), range.AtMost(tooLong));
        Assert.True(Utf8Order.Compare("ORDER#mx", range.AtMost(tooLong).Upper) < 0);
        Assert.True(Utf8Order.Compare("ORDER#my", range.AtLeast(tooLong).Lower) > 0);
        Assert.True(Utf8Order.Compare("ORDER#mx", range.AtLeast(tooLong).Lower) < 0);
    }

    [Fact]
    public void Refuses_what_has_no_order_and_what_is_no_string()
    {
        var raw = new SortKeyRange("A#", SortKeyPartKind.Raw, "#");
        Assert.Throws<InvalidOperationException>(() => raw.AtLeast("x"));
        Assert.Throws<InvalidOperationException>(() => raw.After("x"));
        Assert.Throws<InvalidOperationException>(() => raw.AtMost("x"));
        Assert.Throws<InvalidOperationException>(() => raw.Before("x"));
        Assert.Throws<InvalidOperationException>(() => raw.Between("x", "y"));
        Assert.Throws<InvalidOperationException>(() => LastFixed.StartsWith("20"));
        Assert.Throws<ArgumentException>(() => new SortKeyRange("A#", SortKeyPartKind.Variable, "B"));
        Assert.Throws<ArgumentException>(() => new SortKeyRange("A#", SortKeyPartKind.Text, ""));
    }
}
