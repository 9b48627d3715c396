namespace Monotable.Tests.Compilation;

/// <summary>What cannot work does not compile; each row stands beside a similar one that does.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("shop.Orders.Update(key).Set(o => o.State, OrderState.Paid)", "SetByState(state, shard)")]
    [InlineData("shop.Orders.Update(key).Set(o => o.Shard, 1)", "SetByState(state, shard)")]
    [InlineData("shop.Orders.Update(key).Set(o => o.State, OrderState.Paid)", "FromCurrent() first")]
    [InlineData("shop.Orders.Update(key).FromCurrent().Set(o => o.OrderId, \"o2\")", "Put the item under its new key")]
    [InlineData("shop.Orders.Update(key).Set(o => o.UserId, \"u2\")", "Put the item under its new key")]
    [InlineData("shop.Orders.Update(key).Remove(o => o.State)", "SetByState(state, shard)")]
    public void Setting_a_part_of_a_key_is_an_error_with_a_remedy(string statement, string remedy)
    {
        Snippet.Compiles("_ = shop.Orders.Update(key).Set(o => o.Total, 5m).Set(o => o.TenantId, \"t2\").Remove(o => o.Note);");
        Assert.Contains(Snippet.ErrorsOf($"_ = {statement};"), error => error.GetMessage(null).Contains(remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void Having_read_the_item_an_update_sets_parts_of_keys_one_by_one()
    {
        Snippet.Compiles("_ = shop.Orders.Update(key).Set(o => o.Total, 5m).FromCurrent().Set(o => o.State, OrderState.Paid).Add(o => o.Shard, 1);");
        Refused(
            "shop.Orders.Update(key).FromCurrent().Remove(o => o.Shard)", "shop.Orders.Update(key).FromCurrent().Remove(o => o.State)");
    }

    [Fact]
    public void A_required_member_cannot_be_removed() =>
        Refused("shop.Orders.Update(key).Remove(o => o.Note)", "shop.Orders.Update(key).Remove(o => o.TenantId)");

    [Fact]
    public void Only_numbers_and_sets_can_be_added_to()
    {
        Refused("shop.Orders.Update(key).Add(o => o.Total, 1)", "shop.Orders.Update(key).Add(o => o.Note, \"1\")");
        Refused("shop.Orders.Update(key).Add(o => o.Tags, \"a\", \"b\")", "shop.Orders.Update(key).Add(o => o.Gift, true)");
    }

    [Fact]
    public void Only_lists_can_be_appended_to() =>
        Refused("shop.Profiles.Update(\"u1\").Append(p => p.Emails, \"a\")", "shop.Profiles.Update(\"u1\").Append(p => p.Badges, 1)");

    [Fact]
    public void A_value_of_another_type_cannot_be_set_or_compared()
    {
        Refused("shop.Orders.Update(key).Set(o => o.Total, 5m)", "shop.Orders.Update(key).Set(o => o.Total, \"5\")");
        Refused("shop.Orders.Query(\"u1\").Filter(o => o.Total > 5)", "shop.Orders.Query(\"u1\").Filter(o => o.Total > \"5\")");
    }

    [Fact]
    public void A_filter_does_not_offer_the_keys_of_its_index() => Refused(
        "shop.Orders.ByTenantStatus(\"t1\", OrderState.Open).Filter(o => o.Total > 1m)",
        "shop.Orders.ByTenantStatus(\"t1\", OrderState.Open).Filter(o => o.TenantId == \"t1\")");

    [Fact]
    public void Consistent_reads_do_not_exist_on_global_indexes() => Refused(
        "shop.Orders.Query(\"u1\").Consistent()", "shop.Orders.ByTenantStatus(\"t1\", OrderState.Open).Consistent()");

    [Fact]
    public void Only_entities_that_are_marked_have_scans()
    {
        Refused("shop.Orders.Scan()", "shop.Profiles.Scan()");
        Refused("shop.Orders.ScanByState()", "shop.Profiles.ScanByState()");
    }

    [Fact]
    public void A_global_index_is_never_scanned_consistently() =>
        Refused("shop.Orders.Scan().Consistent()", "shop.Orders.ScanByState().Consistent()");

    [Fact]
    public void A_later_part_needs_the_part_before() => Refused(
        "shop.Orders.Query(\"u1\").PlacedAt.Is(now).OrderId.AtLeast(\"o1\")", "shop.Orders.Query(\"u1\").OrderId.AtLeast(\"o1\")");

    [Fact]
    public void Nothing_follows_a_range() => Refused(
        "shop.Orders.Query(\"u1\").PlacedAt.Is(now).OrderId.AtLeast(\"o1\")",
        "shop.Orders.Query(\"u1\").PlacedAt.AtLeast(now).OrderId.AtLeast(\"o1\")");

    [Fact]
    public void Only_strings_start_with_something() => Refused(
        "shop.Orders.Query(\"u1\").PlacedAt.Is(now).OrderId.StartsWith(\"o\")", "shop.Orders.Query(\"u1\").PlacedAt.StartsWith(\"2\")");

    private static void Refused(string possible, string impossible)
    {
        Snippet.Compiles($"_ = {possible};");
        Assert.NotEmpty(Snippet.ErrorsOf($"_ = {impossible};"));
    }
}
