using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What paths into nested documents look like on the wire.</summary>
public sealed class NestedPathTests
{
    private static readonly Place Rome = new("Rome", new("IT", "Lazio"));

    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public NestedPathTests() => _shop = new ShopTable(_provider);

    private DeliveryUpdate Update => _shop.Deliveries.Update("d1");

    [Fact]
    public async Task A_member_of_a_document_is_set_by_its_path()
    {
        await Writes(
            Update.Set(d => d.From.City, "Rome").Set(d => d.From.Region.Name, "Lazio"),
            "SET #n0.#n1 = :v0, #n0.#n2.#n3 = :v1",
            "#n0 From, #n1 City, #n2 Region, #n3 Name, :v0 S: \"Rome\", :v1 S: \"Lazio\"");
        await Writes(Update.SetIfAbsent(d => d.From.Door, "2b"), "SET #n0.#n1 = if_not_exists(#n0.#n1, :v0)", "#n0 From, #n1 Door, :v0 S: \"2b\"");
        await Writes(Update.Remove(d => d.From.Door), "REMOVE #n0.#n1", "#n0 From, #n1 Door");
        await Writes(Update.Set(d => d.From.Door, null), "REMOVE #n0.#n1", "#n0 From, #n1 Door");
    }

    [Fact]
    public async Task A_document_is_still_set_as_a_whole()
    {
        const string Stored = "M: {City = S: \"Rome\", Region = M: {Country = S: \"IT\", Name = S: \"Lazio\"}}";
        await Writes(Update.Set(d => d.From, Rome), "SET #n0 = :v0", "#n0 From, :v0 " + Stored);
        await Writes(Update.Set(d => d.From, null), "REMOVE #n0", "#n0 From");
        await Writes(Update.Remove(d => d.From), "REMOVE #n0", "#n0 From");
        await Writes(Update.Set(d => d.Stops[1].At, Rome), "SET #n0[1].#n1 = :v0", "#n0 Stops, #n1 At, :v0 " + Stored);
    }

    [Fact]
    public async Task Elements_of_lists_are_set_by_their_places()
    {
        await Writes(
            Update.Set(d => d.Stops[0].Minutes, 5).Set(d => d.Stops[12].At.Region.Name, "Lazio").Remove(d => d.Stops[3]),
            "SET #n0[0].#n1 = :v0, #n0[12].#n2.#n3.#n4 = :v1 REMOVE #n0[3]",
            "#n0 Stops, #n1 min, #n2 At, #n3 Region, #n4 Name, :v0 N: 5, :v1 S: \"Lazio\"");
        Assert.Throws<ArgumentOutOfRangeException>(() => Update.Remove(d => d.Stops[-1]));
    }

    [Fact]
    public async Task Names_of_entries_are_values_and_never_text()
    {
        await Writes(
            Update.Set(d => d.Prices["a.b[0] = :x, #n9"], 3).Remove(d => d.Prices["x y"]).Set(d => d.Notes["EUR"][2], "x"),
            "SET #n0.#n1 = :v0, #n2.#n3[2] = :v1 REMOVE #n0.#n4",
            "#n0 Prices, #n1 a.b[0] = :x, #n9, #n2 Notes, #n3 EUR, #n4 x y, :v0 N: 3, :v1 S: \"x\"");
        Assert.Throws<ArgumentNullException>(() => Update.Remove(d => d.Prices[null!]));
    }

    [Fact]
    public async Task Null_in_a_list_or_a_dictionary_is_NULL()
    {
        await Writes(Update.Set(d => d.Notes["a"][0], null), "SET #n0.#n1[0] = :v0", "#n0 Notes, #n1 a, :v0 NULL: ");
        await Writes(Update.Set(d => d.Groups[0], []), "SET #n0[0] = :v0", "#n0 Groups, :v0 NULL: ");
        await Writes(Update.Set(d => d.Stops[0].Tags, []), "REMOVE #n0[0].#n1", "#n0 Stops, #n1 Tags");
    }

    [Fact]
    public async Task Numbers_in_documents_are_added_to_by_SET_from_zero()
    {
        await Writes(
            Update.Add(d => d.Stops[0].Minutes, 2).Add(d => d.Prices["EUR"], -1.5m),
            "SET #n0[0].#n1 = if_not_exists(#n0[0].#n1, :v0) + :v1, #n2.#n3 = if_not_exists(#n2.#n3, :v2) + :v3",
            "#n0 Stops, #n1 min, #n2 Prices, #n3 EUR, :v0 N: 0, :v1 N: 2, :v2 N: 0, :v3 N: -1.5");
    }

    [Fact]
    public async Task Lists_in_documents_are_appended_to() => await Writes(
        Update.Append(d => d.Notes["a"], "x", null).Prepend(d => d.Load.Crates[0].Crates, new Crate("c")),
        "SET #n0.#n1 = list_append(if_not_exists(#n0.#n1, :v0), :v1), "
        + "#n2.#n3[0].#n3 = list_append(:v2, if_not_exists(#n2.#n3[0].#n3, :v3))",
        "#n0 Notes, #n1 a, #n2 Load, #n3 Crates, :v0 L: [], :v1 L: [S: \"x\", NULL: ], "
        + ":v2 L: [M: {Crates = L: [], Label = S: \"c\"}], :v3 L: []");

    [Fact]
    public async Task Types_that_contain_themselves_have_paths_of_any_depth()
    {
        await Writes(
            Update.Set(d => d.Load.Inner.Inner.Crates[1].Inner.Label, "x"),
            "SET #n0.#n1.#n1.#n2[1].#n1.#n3 = :v0",
            "#n0 Load, #n1 Inner, #n2 Crates, #n3 Label, :v0 S: \"x\"");
        await Writes(Update.Remove(d => d.Load.Inner.Inner), "REMOVE #n0.#n1.#n1", "#n0 Load, #n1 Inner");
    }

    [Fact]
    public async Task What_feeds_no_key_is_set_beside_what_does() => await Writes(
        Update.Set(d => d.To.Door, "2b").Set(d => d.To.Region.Name, "Lazio"),
        "SET #n0.#n1 = :v0, #n0.#n2.#n3 = :v1",
        "#n0 To, #n1 Door, #n2 Region, #n3 Name, :v0 S: \"2b\", :v1 S: \"Lazio\"");

    [Fact]
    public async Task Conditions_take_paths()
    {
        await Checks(d => d.To.Region.Country == "IT" && d.To.City.StartsWith("Ro"), "(#n0.#n1.#n2 = :v0 AND begins_with(#n0.#n3, :v1))");
        await Checks(
            d => d.From == null || d.To.Door != null,
            "((attribute_not_exists(#n0) OR #n0 = :v0) OR (NOT (attribute_not_exists(#n1.#n2) OR #n1.#n2 = :v1)))");
        await Checks(d => d.Stops[0].Minutes.Between(1, 2) && d.Stops[0].Done, "(#n0[0].#n1 BETWEEN :v0 AND :v1 AND #n0[0].#n2 = :v2)");
        await Checks(d => d.Stops[0].Tags.Contains("x") & d.Stops[0].Tags.Size == 1, "(contains(#n0[0].#n1, :v0) AND size(#n0[0].#n1) = :v1)");
        await Checks(d => d.Prices["EUR"] > 3m & d.Notes["a"][0].Contains("b"), "(#n0.#n1 > :v0 AND contains(#n2.#n3[0], :v1))");
        await Checks(d => d.Named["a"].At == Rome, "#n0.#n1.#n2 = :v0");
        await Checks(d => d.Load.Inner.Inner.Crates[0].Weight >= 2, "#n0.#n1.#n1.#n2[0].#n3 >= :v0");
        await Checks(d => d.Stops[0].Exists() & d.Stops.Size > 1, "(attribute_exists(#n0[0]) AND size(#n0) > :v0)");
    }

    private async Task Checks(Func<DeliveryFields, Condition> condition, string expression)
    {
        _provider.Clear();
        await _shop.Deliveries.Delete("d1").If(condition).ExecuteAsync();
        Assert.Equal(expression, _provider.Single<DeleteItemRequest>().ConditionExpression);
    }

    private async Task Writes(DeliveryUpdate update, string expression, string placeholders)
    {
        _provider.Clear();
        await update.ExecuteAsync();
        var request = _provider.Single<UpdateItemRequest>();
        Assert.Equal(expression, request.UpdateExpression);
        var given = Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        Assert.Equal(placeholders, string.Join(", ", given.Split(", ").Where(static part => !part.EndsWith(" pk", StringComparison.Ordinal))));
    }
}
