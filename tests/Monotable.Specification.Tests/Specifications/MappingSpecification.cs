using Monotable.Specification.Tests.Mapping;

namespace Monotable.Specification.Tests;

/// <summary>Entities with members of every type are read as they were put, whatever the provider carries them in, in every culture.</summary>
public abstract class MappingSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    public static TheoryData<string, string> Cases => MappingCases.NamesAndCultures;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_put_is_read_back_by_get_query_transaction_and_batch(string name, string culture)
    {
        using var _ = new CultureScope(culture);
        await MappingCases.All[name].RunAsync(await NewMappingTableAsync());
    }

    /// <summary>A writer of UTF-8 would put U+FFFD in the place of half a pair, and something else would be stored than was put.</summary>
    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_and_nothing_is_stored()
    {
        const string Half = "a\uD83D";
        var table = await NewMappingTableAsync();
        await Refused(table.TextRows.PutAsync(new() { Sample = "a", Text = Half }), "Text");
        await Refused(table.TextRows.PutAsync(new() { Sample = "a", Link = new(Half, UriKind.Relative) }), "Link");
        await Refused(table.ListRows.PutAsync(new() { Sample = "a", List = ["a", Half] }), "List");
        await Refused(table.SetRows.PutAsync(new() { Sample = "a", Texts = [Half] }), "Texts");
        await Refused(table.DictionaryRows.PutAsync(new() { Sample = "a", Texts = new() { [Half] = "" } }), "Texts");
        Assert.Throws<ItemMappingException>(() => table.TextRows.Update("a").Set(row => row.Text, Half));
        await Assert.ThrowsAsync<KeyException>(() => table.TextRows.PutAsync(new() { Sample = Half }).AsTask());
        Assert.Null(await table.TextRows.GetAsync("a"));
    }

    [Fact]
    public void Every_entity_of_the_table_has_samples() => Assert.Equal(
        typeof(MappingTable).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IMappingRow)) && !type.IsAbstract).Order(ByName),
        MappingCases.All.Values.Select(mapping => mapping.GetType().GetGenericArguments()[0]).Order(ByName));

    private static async Task Refused<T>(ValueTask<T> put, string attribute)
    {
        var refusal = await Assert.ThrowsAsync<ItemMappingException>(put.AsTask);
        Assert.Contains($"'{attribute}'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("surrogate", refusal.Message, StringComparison.Ordinal);
    }

    private static Comparer<Type> ByName { get; } = Comparer<Type>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name));

    private async Task<MappingTable> NewMappingTableAsync()
    {
        var table = await NewTableAsync(name => new MappingTable(Provider).Schema with { TableName = name });
        return new MappingTable(Provider, new() { TableName = table.Name });
    }
}
