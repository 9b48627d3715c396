using System.Text;
using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable.Tests.Keys;

public sealed class SortKeyEndsTests
{
    private static readonly SortKeyEnds Numbers = new("-0000000000", "09999999999", SortKeyTail.None);
    private static readonly SortKeyEnds Names = new("Open", "Paid#", SortKeyTail.Any);
    private static readonly SortKeyRange Part = new("A#", SortKeyPartKind.Fixed, null);
    private static readonly SortKeyBounds All = new(SortKeyOperator.All, null, null);

    [Fact]
    public void Everything_behind_a_prefix_is_between_the_ends()
    {
        Assert.Equal(new(SortKeyOperator.Between, "A#-0000000000", "A#09999999999"), Numbers.Narrow(All, "A#"));
        Assert.Equal(
            new(SortKeyOperator.Between, "A#", "A#P99999\U0010FFFF"), new SortKeyEnds("", "P99999", SortKeyTail.Limited).Narrow(All, "A#"));
        Assert.Equal(new(SortKeyOperator.Equal, "A#x", null), new SortKeyEnds("x", "x", SortKeyTail.None).Narrow(All, "A#"));
        Assert.Equal(new(SortKeyOperator.AtMost, null, "9"), new SortKeyEnds("", "9", SortKeyTail.None).Narrow(All, ""));
        var (lower, upper) = (Names.Narrow(All, "A#").Lower, Names.Narrow(All, "A#").Upper!);
        Assert.Equal(("A#Open", DynamoDbLimits.SortKeyBytesMax), (lower, Encoding.UTF8.GetByteCount(upper)));
        Assert.StartsWith("A#Paid#\U0010FFFF", upper, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ends_of_a_range_become_those_of_the_part_and_others_stay()
    {
        Assert.Equal(new(SortKeyOperator.Between, "A#00000000005", "A#09999999999"), Numbers.Narrow(Part.AtLeast("00000000005"), "A#"));
        Assert.Equal(new(SortKeyOperator.Between, "A#-0000000000", "A#00000000005"), Numbers.Narrow(Part.AtMost("00000000005"), "A#"));
        var between = Part.Between("00000000005", "00000000006");
        Assert.Equal(between, Numbers.Narrow(between, "A#"));
        Assert.Equal(Part.Is("00000000005"), Numbers.Narrow(Part.Is("00000000005"), "A#"));
        Assert.True(Numbers.Narrow(Part.After("09999999999"), "A#").IsEmpty);
        Assert.True(Numbers.Narrow(default, "A#").IsEmpty);
    }

    [Fact]
    public void A_key_that_is_one_value_has_operators_with_one_end()
    {
        var dates = new SortKeyEnds("0000-00-00", "9999-99-99", SortKeyTail.None);
        Assert.Equal(
            new(SortKeyOperator.Between, "2026-01-01", "9999-99-99"), dates.Narrow(new(SortKeyOperator.AtLeast, "2026-01-01", null), ""));
        Assert.Equal(
            new(SortKeyOperator.Between, "2026-01-01\0", "9999-99-99"), dates.Narrow(new(SortKeyOperator.After, "2026-01-01", null), ""));
        Assert.Equal(
            new(SortKeyOperator.Between, "0000-00-00", "2026-01-01"), dates.Narrow(new(SortKeyOperator.AtMost, null, "2026-01-01"), ""));
        var before = dates.Narrow(new(SortKeyOperator.Before, null, "2026-01-01"), "");
        Assert.Equal((SortKeyOperator.Between, "0000-00-00"), (before.Operator, before.Lower));
        Assert.True(Utf8Order.Compare(before.Upper, "2026-01-01") < 0 && Utf8Order.Compare(before.Upper, "2026-01-00") > 0);
        Assert.True(dates.Narrow(new(SortKeyOperator.Between, "2026-01-02", "2026-01-01"), "").IsEmpty);
    }

    [Fact]
    public void Behind_a_prefix_that_leaves_no_room_nothing_is_found()
    {
        var full = new string('x', DynamoDbLimits.SortKeyBytesMax);
        Assert.True(Numbers.Narrow(All, full).IsEmpty);
        Assert.True(Numbers.Narrow(All, full + "x").IsEmpty);
    }
}
