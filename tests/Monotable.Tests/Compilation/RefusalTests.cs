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

    [Theory]
    [InlineData("Set(d => d.To.City, \"Rome\")", "'To.City' is a part of index ByCountry")]
    [InlineData("Set(d => d.To.Region.Country, \"IT\")", "'To.Region.Country' is a part of index ByCountry")]
    [InlineData("Set(d => d.To.Region, new Region(\"IT\", \"Lazio\"))", "'To.Region' is a part of index ByCountry")]
    [InlineData("Set(d => d.To, new Place(\"Rome\", new(\"IT\", \"Lazio\")))", "'To' is a part of index ByCountry")]
    [InlineData("SetIfAbsent(d => d.To, new Place(\"Rome\", new(\"IT\", \"Lazio\")))", "'To' is a part of index ByCountry")]
    [InlineData("Remove(d => d.To)", "'To' is a part of index ByCountry")]
    public void Setting_what_feeds_a_key_from_a_document_is_an_error_with_a_remedy(string call, string reason)
    {
        Snippet.Compiles("_ = shop.Deliveries.Update(\"d1\").Set(d => d.To.Door, \"2b\").Set(d => d.To.Region.Name, \"Lazio\");");
        var errors = Snippet.ErrorsOf($"_ = shop.Deliveries.Update(\"d1\").{call};");
        Assert.Contains(errors, error => error.GetMessage(null) is var message
            && message.Contains(reason, StringComparison.Ordinal) && message.Contains("SetByCountry(to)", StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_into_documents_are_typed()
    {
        const string Update = "shop.Deliveries.Update(\"d1\")";
        Refused($"{Update}.Set(d => d.Stops[0].Minutes, 1)", $"{Update}.Set(d => d.Stops[0].Minutes, \"1\")");
        Refused($"{Update}.Remove(d => d.Stops[0])", $"{Update}.Remove(d => d.Stops[0].Minutes)");
        Refused($"{Update}.Remove(d => d.Prices[\"EUR\"])", $"{Update}.Remove(d => d.Prices)");
        Refused($"{Update}.Add(d => d.Stops[0].Minutes, 1)", $"{Update}.Add(d => d.Stops[0].Tags, \"a\")");
        Refused($"{Update}.If(d => d.From.City == \"Rome\")", $"{Update}.If(d => d.From.City == 1)");
        Refused($"{Update}.If(d => d.Stops[0].Tags.Contains(\"a\"))", $"{Update}.If(d => d.Stops[0].Tags[0] == \"a\")");
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
