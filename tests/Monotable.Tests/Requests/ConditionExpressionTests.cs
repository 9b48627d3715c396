using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What conditions look like on the wire.</summary>
public sealed class ConditionExpressionTests
{
    [Fact]
    public async Task Comparisons_become_operators_with_placeholders()
    {
        await Writes(o => o.Visits == 5, "#n0 = :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits != 5, "#n0 <> :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits < 5, "#n0 < :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits <= 5, "#n0 <= :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits > 5, "#n0 > :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits >= 5, "#n0 >= :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits.Between(1, 5), "#n0 BETWEEN :v0 AND :v1", "#n0 Visits, :v0 N: 1, :v1 N: 5");
        await Writes(o => o.Name >= "M", "#n0 >= :v0", "#n0 Name, :v0 S: \"M\"");
    }

    [Fact]
    public async Task Named_comparisons_equal_the_operators()
    {
        await Writes(o => o.Visits.EqualTo(5), "#n0 = :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Visits.NotEqualTo(5), "#n0 <> :v0", "#n0 Visits, :v0 N: 5");
        await Writes(o => o.Points.EqualTo(null), "(attribute_not_exists(#n0) OR #n0 = :v0)", "#n0 Points, :v0 NULL: ");
    }

    [Fact]
    public async Task Null_means_absent_or_NULL()
    {
        await Writes(o => o.Points == null, "(attribute_not_exists(#n0) OR #n0 = :v0)", "#n0 Points, :v0 NULL: ");
        await Writes(o => o.Points != null, "(NOT (attribute_not_exists(#n0) OR #n0 = :v0))", "#n0 Points, :v0 NULL: ");
        await Writes(o => o.Subscribed == null, "(attribute_not_exists(#n0) OR #n0 = :v0)", "#n0 Subscribed, :v0 NULL: ");
        await Writes(o => o.Subscribed != null, "(NOT (attribute_not_exists(#n0) OR #n0 = :v0))", "#n0 Subscribed, :v0 NULL: ");
        await Writes(o => o.Badges == new HashSet<int>(), "(attribute_not_exists(#n0) OR #n0 = :v0)", "#n0 Badges, :v0 NULL: ");
    }

    [Fact]
    public void Null_has_no_order()
    {
        var fields = ProfileFields.Instance;
        Assert.Throws<ArgumentNullException>(() => fields.Points > null);
        Assert.Throws<ArgumentNullException>(() => fields.Points.Between(null, 1));
        Assert.Throws<ArgumentNullException>(() => fields.Points.Between(1, null));
    }

    [Fact]
    public async Task A_bool_field_is_a_condition_by_itself()
    {
        await Writes(o => o.Subscribed, "#n0 = :v0", "#n0 Subscribed, :v0 BOOL: true");
        await Writes(o => !o.Subscribed, "(NOT #n0 = :v0)", "#n0 Subscribed, :v0 BOOL: true");
        await Writes(o => o.Subscribed == false, "#n0 = :v0", "#n0 Subscribed, :v0 BOOL: false");
        await Writes(o => o.Subscribed != true, "#n0 <> :v0", "#n0 Subscribed, :v0 BOOL: true");
        await Writes(o => o.Subscribed.Exists(), "attribute_exists(#n0)", "#n0 Subscribed");
        await Writes(o => o.Subscribed.NotExists(), "attribute_not_exists(#n0)", "#n0 Subscribed");
    }

    [Fact]
    public async Task And_or_and_not_keep_the_structure_of_the_expression()
    {
        await Writes(o => o.Subscribed && !o.Subscribed, "(#n0 = :v0 AND (NOT #n0 = :v1))", "#n0 Subscribed, :v0 BOOL: true, :v1 BOOL: true");
        await Writes(
            o => (o.Visits > 1 || o.Subscribed) && o.Name == "Ada",
            "((#n0 > :v0 OR #n1 = :v1) AND #n2 = :v2)",
            "#n0 Visits, #n1 Subscribed, #n2 Name, :v0 N: 1, :v1 BOOL: true, :v2 S: \"Ada\"");
        await Writes(
            o => o.Visits > 1 || o.Subscribed && o.Name == "Ada",
            "(#n0 > :v0 OR (#n1 = :v1 AND #n2 = :v2))",
            "#n0 Visits, #n1 Subscribed, #n2 Name, :v0 N: 1, :v1 BOOL: true, :v2 S: \"Ada\"");
        await Writes(o => !(o.Visits > 1 & o.Visits < 9), "(NOT (#n0 > :v0 AND #n0 < :v1))", "#n0 Visits, :v0 N: 1, :v1 N: 9");
        await Writes(
            o => Condition.Not(Condition.Or(o.Visits > 1, o.Subscribed)),
            "(NOT (#n0 > :v0 OR #n1 = :v1))",
            "#n0 Visits, #n1 Subscribed, :v0 N: 1, :v1 BOOL: true");
    }

    [Fact]
    public async Task In_lists_its_operands_and_splits_off_null()
    {
        await Writes(o => o.Visits.In(1, 2, 3), "#n0 IN (:v0, :v1, :v2)", "#n0 Visits, :v0 N: 1, :v1 N: 2, :v2 N: 3");
        await Writes(
            o => o.Points.In(1, null),
            "(#n0 IN (:v0) OR (attribute_not_exists(#n0) OR #n0 = :v1))",
            "#n0 Points, :v0 N: 1, :v1 NULL: ");
        await Writes(o => o.Points.In([null]), "(attribute_not_exists(#n0) OR #n0 = :v0)", "#n0 Points, :v0 NULL: ");
    }

    [Fact]
    public void In_takes_one_to_a_hundred_values()
    {
        var visits = ProfileFields.Instance.Visits;
        Assert.NotNull(visits.In(Enumerable.Range(0, DynamoDbLimits.InOperandsMax)));
        Assert.Throws<ArgumentException>(() => visits.In());
        Assert.Throws<ArgumentException>(() => visits.In(Enumerable.Range(0, DynamoDbLimits.InOperandsMax + 1)));
    }

    [Fact]
    public async Task Functions_take_the_path_and_a_value()
    {
        await Writes(o => o.Name.StartsWith("A"), "begins_with(#n0, :v0)", "#n0 Name, :v0 S: \"A\"");
        await Writes(o => o.Name.Contains("d"), "contains(#n0, :v0)", "#n0 Name, :v0 S: \"d\"");
        await Writes(o => o.Emails.Contains("a@b"), "contains(#n0, :v0)", "#n0 Emails, :v0 S: \"a@b\"");
        await Writes(o => o.Badges.Contains(7), "contains(#n0, :v0)", "#n0 Badges, :v0 N: 7");
        await Writes(o => o.Name.Exists(), "attribute_exists(#n0)", "#n0 Name");
        await Writes(o => o.Name.NotExists(), "attribute_not_exists(#n0)", "#n0 Name");
        await Writes(o => o.Picture.IsOfType(AttributeType.Binary), "attribute_type(#n0, :v0)", "#n0 Picture, :v0 S: \"B\"");
    }

    [Fact]
    public async Task Sizes_compare_with_every_operator()
    {
        await Writes(o => o.Name.Size == 3, "size(#n0) = :v0", "#n0 Name, :v0 N: 3");
        await Writes(o => o.Emails.Size != 3, "size(#n0) <> :v0", "#n0 Emails, :v0 N: 3");
        await Writes(o => o.Badges.Size < 3, "size(#n0) < :v0", "#n0 Badges, :v0 N: 3");
        await Writes(o => o.Scores.Size <= 3, "size(#n0) <= :v0", "#n0 Scores, :v0 N: 3");
        await Writes(o => o.Name.Size > 3, "size(#n0) > :v0", "#n0 Name, :v0 N: 3");
        await Writes(o => o.Name.Size >= 3, "size(#n0) >= :v0", "#n0 Name, :v0 N: 3");
        await Writes(o => o.Name.Size.Between(1, 3), "size(#n0) BETWEEN :v0 AND :v1", "#n0 Name, :v0 N: 1, :v1 N: 3");
    }

    [Fact]
    public async Task Elements_and_entries_are_paths()
    {
        await Writes(o => o.Emails[0] == "a@b", "#n0[0] = :v0", "#n0 Emails, :v0 S: \"a@b\"");
        await Writes(o => o.Scores["a.b c"] > 3, "#n0.#n1 > :v0", "#n0 Scores, #n1 a.b c, :v0 N: 3");
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfileFields.Instance.Emails[-1]);
    }

    [Fact]
    public async Task Several_conditions_must_all_hold()
    {
        var provider = new ScriptedProvider();
        await new ShopTable(provider).Profiles.Put(Samples.Profile()).IfExists().If(p => p.Visits > 1).If(p => p.Visits < 9).ExecuteAsync();
        var request = provider.Single<PutItemRequest>();
        Assert.Equal("((attribute_exists(#n0) AND #n1 > :v0) AND #n1 < :v1)", request.ConditionExpression);
        Assert.Equal("#n0 pk, #n1 Visits, :v0 N: 1, :v1 N: 9", Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
    }

    [Fact]
    public void As_a_plain_bool_a_condition_means_nothing()
    {
        // The operators exist for && and || only: neither branch of an if can be trusted, so both are false.
        var condition = ProfileFields.Instance.Visits > 1;
#pragma warning disable MTB0402 // What the rule warns of is what happens.
        Assert.False(condition ? true : false);
        Assert.False(!condition ? true : false);
#pragma warning restore MTB0402
    }

    [Fact]
    public void Fields_and_sizes_equal_only_themselves()
    {
        var fields = ProfileFields.Instance;
        Assert.True(fields.Name.Equals(fields.Name));
        Assert.False(fields.Name.Equals((object)fields.Visits));
        Assert.True(fields.Subscribed.Equals(fields.Subscribed));
        Assert.False(fields.Name.Size.Equals(fields.Name.Size));
    }

    private static async Task Writes(Func<ProfileFields, Condition> condition, string expression, string placeholders)
    {
        var provider = new ScriptedProvider();
        await new ShopTable(provider).Profiles.Put(Samples.Profile()).If(condition).ExecuteAsync();
        var request = provider.Single<PutItemRequest>();
        Assert.Equal(expression, request.ConditionExpression);
        Assert.Equal(placeholders, Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
    }
}
