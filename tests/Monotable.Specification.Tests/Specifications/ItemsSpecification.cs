using Monotable.Protocol;
using Monotable.Specification.Tests.Collections;

namespace Monotable.Specification.Tests;

/// <summary>Queries of partitions that unlike entities share give each item as what it is.</summary>
public abstract class ItemsSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private const string Everything = "A L1 R L2 R R L3";
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public async Task A_partition_is_read_as_its_entities_in_the_order_of_the_sort_key()
    {
        var (library, _) = await FilledAsync();
        Assert.Equal(Everything, Show(await library.MemberPartition("m").ToListAsync()));
        Assert.Equal("L3 R R L2 R L1 A", Show(await library.MemberPartition("m").Descending().ToListAsync()));
        Assert.Equal("A", Show(await library.MemberPartition("other").Consistent().ToListAsync()));
        Assert.Empty(await library.MemberPartition("nobody").ToListAsync());
        var read = new List<LibraryItem>();
        await foreach (var item in library.MemberPartition("m").PageSize(2))
        {
            read.Add(item);
        }

        Assert.Equal(Everything, Show(read));
        Assert.Equal(new LibraryItem.Loan(new("m", 1, "b", 1m)), read[1]);
    }

    [Fact]
    public async Task Counts_ends_and_filters_work_on_all_items_of_the_partition()
    {
        var (library, table) = await FilledAsync();
        await table.PutAsync(Make("MEMBER#m", "Z", ("x", 1)));
        var all = library.MemberPartition("m");
        Assert.Equal(8, await all.CountAsync());
        Assert.Equal(3, await all.Take(3).CountAsync());
        Assert.Equal("A L1 R", Show(await all.Take(3).ToListAsync()));
        Assert.Equal("A", Show([(await all.FirstOrDefaultAsync())!]));
        Assert.Null(await library.MemberPartition("nobody").FirstOrDefaultAsync());
        Assert.True(await all.AnyAsync());
        Assert.False(await library.MemberPartition("nobody").AnyAsync());
        Assert.Equal("A L2 L3", Show(await all.Filter(i => i.Loan.Fee > 1m || i.Member.Name == "Ada").ToListAsync()));
        Assert.Equal(2, await all.Filter(i => i.Loan.Fee > 1m).CountAsync());
        var fees = await all.Filter(i => i.Loan.Fee >= 1m).Select(i => i.Loan.Fee).ToListAsync();
        Assert.Equal([1, 2, 3], fees.Select(item => item["Fee"].AsNumber()));
    }

    [Fact]
    public async Task Pages_continue_over_entities()
    {
        var (library, _) = await FilledAsync();
        var query = library.MemberPartition("m").PageSize(3);
        var items = new List<LibraryItem>();
        string? cursor = null;
        do
        {
            var page = await query.ToPageAsync(cursor);
            Assert.True(page.Items.Count <= 3);
            items.AddRange(page.Items);
            cursor = page.Cursor;
        }
        while (cursor is not null);

        Assert.Equal(Everything, Show(items));
        var first = await query.ToPageAsync();
        await Assert.ThrowsAsync<InvalidCursorException>(() => library.MemberPartition("other").ToPageAsync(first.Cursor).AsTask());
    }

    [Fact]
    public async Task An_index_partition_is_read_as_its_entities()
    {
        var (library, _) = await FilledAsync();
        Assert.Equal("L1 L2 L3 A", Show(await library.ByBranch("b").ToListAsync()));
        Assert.Equal("A L3", Show(await library.ByBranch("b").Descending().Take(2).ToListAsync()));
        Assert.Equal("L2", Show(await library.ByBranch("b").Filter(i => i.Loan.Fee == 2m).ToListAsync()));
        Assert.Equal(4, await library.ByBranch("b").CountAsync());
    }

    /// <summary>Whatever its discriminator is, the item comes as it is stored, between the others.</summary>
    [Fact]
    public async Task An_item_of_no_entity_is_a_case_of_its_own()
    {
        var (library, table) = await FilledAsync();
        Item[] strange =
        [
            Make("MEMBER#m", "LOAN", ("x", 1)),
            Make("MEMBER#m", "X1", ("_t", "Robot"), ("a", "b"), ("~", true)),
            Make("MEMBER#m", "X2", ("_t", 5)),
            Make("MEMBER#m", "X3", ("_t", new string('x', 300))),
            Make("MEMBER#m", "X4", ("_t", "loan")),
            Make("MEMBER#m", "X5", ("_t", "")),
        ];
        await table.PutAllAsync(strange);
        var items = await library.MemberPartition("m").ToListAsync();
        Assert.Equal("A ? " + Everything[2..] + " ? ? ? ? ?", Show(items));
        Assert.Equal(strange, items.OfType<LibraryItem.Unknown>().Select(unknown => unknown.Item));
    }

    [Fact]
    public async Task A_known_entity_that_cannot_be_read_is_an_error_that_names_entity_and_key()
    {
        var (library, table) = await FilledAsync();
        await table.PutAsync(Make("MEMBER#m", "LOAN#broken", ("_t", "Loan"), ("Fee", "much")));
        var error = await Assert.ThrowsAsync<ItemMappingException>(() => library.MemberPartition("m").ToListAsync().AsTask());
        Assert.Contains("'Loan'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'Fee'", error.Message, StringComparison.Ordinal);
        Assert.Contains("sk = S: \"LOAN#broken\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_codec_writes_it_reads()
    {
        var (library, table) = await FilledAsync();
        LibraryItem[] items =
        [
            new LibraryItem.Member(new("n", "Bob", "c", "note")),
            new LibraryItem.Loan(new("n", 7, "c", 3.5m)),
            new LibraryItem.Renewal(new("n", 7, Day)),
            new LibraryItem.Unknown(Make("MEMBER#n", "Z", ("any", "thing"))),
        ];
        foreach (var item in items)
        {
            await Provider.PutItemAsync(new() { TableName = table.Name }, item, Collections.MonotableGenerated.LibraryItemCodec.Instance);
        }

        Assert.Equal(items, await library.MemberPartition("n").ToListAsync());
    }

    private static string Show(IEnumerable<LibraryItem> items) => string.Join(' ', items.Select(item => item.Match(
        loan: loan => $"L{loan.Number}",
        member: _ => "A",
        renewal: _ => "R",
        unknown: _ => "?")));

    private async Task<(LibraryTable Library, TestTable Table)> FilledAsync()
    {
        var table = await NewTableAsync(name => new LibraryTable(Provider).Schema with { TableName = name });
        var library = new LibraryTable(Provider, new() { TableName = table.Name });
        await library.Members.PutAsync(new("m", "Ada", "b"));
        await library.Members.PutAsync(new("other", "Eve", "c"));
        foreach (var number in (int[])[3, 1, 2])
        {
            await library.Loans.PutAsync(new("m", number, "b", number));
        }

        await library.Renewals.PutAsync(new("m", 1, Day));
        await library.Renewals.PutAsync(new("m", 2, Day.AddDays(1)));
        await library.Renewals.PutAsync(new("m", 2, Day));
        return (library, table);
    }
}
