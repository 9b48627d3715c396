using Monotable.Protocol;
using Monotable.Specification.Tests.Collections;

namespace Monotable.Specification.Tests;

/// <summary>Item collections: records that are assembled of the items of one partition.</summary>
public abstract class ItemCollectionSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public async Task Each_item_goes_to_its_place_and_nested_ones_to_what_they_belong_to()
    {
        var (library, _) = await NewLibraryAsync();
        await library.Members.PutAsync(new("m", "Ada", "b"));
        await library.Members.PutAsync(new("other", "Eve", "b"));
        foreach (var number in (int[])[3, -1, 2])
        {
            await library.Loans.PutAsync(new("m", number, "b", number));
        }

        await library.Loans.PutAsync(new("other", 2, "b", 0m));
        await library.Renewals.PutAsync(new("m", 2, Day.AddDays(1)));
        await library.Renewals.PutAsync(new("m", 2, Day));
        await library.Renewals.PutAsync(new("m", 3, Day));

        var account = await library.Accounts.GetAsync("m");
        Assert.NotNull(account);
        Assert.Equal(new("m", "Ada", "b"), account.Member);
        Assert.Equal([-1, 2, 3], account.Loans.Select(story => story.Loan.Number));
        Assert.Equal([0, 2, 1], account.Loans.Select(story => story.Renewals.Count));
        Assert.Equal([new("m", 2, Day), new("m", 2, Day.AddDays(1))], account.Loans[1].Renewals);
        Assert.Empty(account.Others);
        Assert.Single((await library.Accounts.GetAsync("other", ReadOptions.Consistent))!.Loans);
    }

    [Fact]
    public async Task A_partition_without_items_is_no_collection()
    {
        var (library, _) = await NewLibraryAsync();
        Assert.Null(await library.Accounts.GetAsync("nobody"));
        Assert.Null(await library.Branches.GetAsync("nowhere"));
    }

    [Fact]
    public async Task All_pages_of_the_partition_are_read()
    {
        const int Megabyte = 1_000_000;
        var (library, table) = await NewLibraryAsync();
        await library.Members.PutAsync(new("m", "Ada", "b"));
        await library.Loans.PutAsync(new("m", 1, "b", 1m));
        await library.Renewals.PutAsync(new("m", 1, Day));
        for (var i = 0; i < 8; i++)
        {
            await table.PutAsync(Make("MEMBER#m", $"LOAN#{i}", ("text", new string('x', Megabyte * 3 / 8))));
        }

        var account = await library.Accounts.GetAsync("m");
        Assert.Equal(8, account!.Others.Count);
        Assert.Single(Assert.Single(account.Loans).Renewals);
    }

    [Fact]
    public async Task What_has_no_place_goes_to_the_rest_in_order()
    {
        var (library, table) = await NewLibraryAsync();
        await library.Members.PutAsync(new("m", "Ada", "b"));
        await library.Renewals.PutAsync(new("m", 5, Day));
        var strange = Make("MEMBER#m", "X", ("_t", "Robot"));
        await table.PutAsync(strange);

        // A renewal whose loan is gone belongs to nothing.
        var account = await library.Accounts.GetAsync("m");
        Assert.Equal([new LibraryItem.Renewal(new("m", 5, Day)), new LibraryItem.Unknown(strange)], account!.Others);
        Assert.Empty(account.Loans);
    }

    [Fact]
    public async Task A_nullable_entity_may_be_missing_and_a_group_has_places_of_its_own()
    {
        var (library, _) = await NewLibraryAsync();
        await library.Members.PutAsync(new("m", "Ada", "b"));
        var card = await library.Cards.GetAsync("m");
        Assert.Equal(new(new("m", "Ada", "b"), null), card!.Holder);
        Assert.Empty(card.Renewals);

        await library.Loans.PutAsync(new("m", 1, "b", 1m));
        await library.Renewals.PutAsync(new("m", 1, Day));
        card = await library.Cards.GetAsync("m");
        Assert.Equal(1, card!.Holder.Loan!.Number);
        Assert.Single(card.Renewals);
    }

    [Fact]
    public async Task A_missing_a_second_and_an_unwanted_item_are_errors_that_name_collection_entity_and_key()
    {
        var (library, table) = await NewLibraryAsync();
        await library.Loans.PutAsync(new("m", 1, "b", 1m));
        await Fails(library.Cards.GetAsync("m"), "'Holder'", "'Member'", "pk = S: \"MEMBER#m\"");
        await Fails(library.Accounts.GetAsync("m"), "'Account'", "'Member'", "pk = S: \"MEMBER#m\"");

        await library.Members.PutAsync(new("m", "Ada", "b"));
        await library.Loans.PutAsync(new("m", 2, "b", 2m));
        await Fails(library.Cards.GetAsync("m"), "'Holder'", "two items of entity 'Loan'", "sk = S: \"LOAN#");

        await library.Loans.DeleteAsync("m", 2);
        await table.PutAsync(Make("MEMBER#m", "X", ("_t", "Robot"), ("secret", "s")));
        await Fails(library.Cards.GetAsync("m"), "'Card'", "sk = S: \"X\"");
    }

    [Fact]
    public async Task An_index_partition_is_assembled_without_what_is_ignored()
    {
        var (library, _) = await NewLibraryAsync();
        await library.Members.PutAsync(new("m", "Ada", "b"));
        await library.Loans.PutAsync(new("m", 1, "b", 1m));
        await library.Loans.PutAsync(new("n", 2, "b", 1m));
        await library.Loans.PutAsync(new("n", 3, "c", 1m));
        var branch = await library.Branches.GetAsync("b");
        Assert.Equal(["m", "n"], branch!.Loans.Select(loan => loan.MemberId));
    }

    private static async Task Fails(ValueTask<Card?> read, params string[] parts) => await Fails(read.AsTask(), parts);

    private static async Task Fails(ValueTask<Account?> read, params string[] parts) => await Fails(read.AsTask(), parts);

    private static async Task Fails(Task read, string[] parts)
    {
        var error = await Assert.ThrowsAsync<ItemMappingException>(() => read);
        Assert.All(parts, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private async Task<(LibraryTable Library, TestTable Table)> NewLibraryAsync()
    {
        var table = await NewTableAsync(name => new LibraryTable(Provider).Schema with { TableName = name });
        return (new(Provider, new() { TableName = table.Name }), table);
    }
}
