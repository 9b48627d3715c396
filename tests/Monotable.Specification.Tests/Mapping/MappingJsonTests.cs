namespace Monotable.Specification.Tests.Mapping;

/// <summary>The same samples by way of DynamoDB JSON, in every culture.</summary>
public sealed class MappingJsonTests
{
    public static TheoryData<string, string> Cases => MappingCases.NamesAndCultures;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_sample_comes_back_from_JSON_which_is_the_same_in_every_culture(string name, string culture)
    {
        var mapping = MappingCases.All[name];
        var expected = mapping.ToJson();
        using var _ = new CultureScope(culture);
        mapping.RunJson();
        Assert.Equal(expected, mapping.ToJson());
    }
}
