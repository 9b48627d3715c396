using Monotable.Specification.Tests.Reads;

namespace Monotable.Specification.Tests;

/// <summary>Scans of entities: in one piece, in pages, in parallel segments, of the table and of an index.</summary>
public abstract class ScanEntitySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private const int Visits = 24;

    [Fact]
    public async Task A_scan_returns_the_entity_and_a_scan_of_the_whole_table_returns_everything()
    {
        var table = await NewMuseumAsync();
        Assert.Equal(All, await NumbersAsync(table.Visits.Scan().Consistent().ToListAsync()));
        Assert.Equal(Visits, await table.Visits.Scan().Consistent().CountAsync());
        Assert.Equal(Visits + 5, await table.ScanWholeTable().Consistent().CountAsync());
        Assert.Equal([20, 21, 22, 23], await NumbersAsync(table.Visits.Scan().Consistent().Filter(v => v.Number >= 20).ToListAsync()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    public async Task Segments_read_in_parallel_are_the_whole(int segments)
    {
        var table = await NewMuseumAsync();
        Assert.Equal(All, await NumbersAsync(table.Visits.Scan().Consistent().PageSize(4).InSegments(segments).ToListAsync()));
        Assert.Equal(Visits, await table.Visits.Scan().Consistent().InSegments(segments).CountAsync());
    }

    [Fact]
    public async Task Pages_of_a_scan_follow_each_other_by_cursor()
    {
        var table = await NewMuseumAsync();
        var scan = table.Visits.Scan().Consistent().PageSize(7);
        var visits = new List<Visit>();
        var page = await scan.ToPageAsync();
        visits.AddRange(page.Items);
        while (page.Cursor is not null)
        {
            page = await scan.ToPageAsync(page.Cursor);
            visits.AddRange(page.Items);
        }

        Assert.Equal(All, await NumbersAsync(ValueTask.FromResult(visits)));
    }

    [Fact]
    public async Task A_scan_of_an_index_meets_only_what_has_its_key()
    {
        var table = await NewMuseumAsync();
        Assert.Equal([0, 6, 12, 18], await NumbersAsync(table.Visits.ScanByGuide().ToListAsync()));
        Assert.Equal(4, await table.Visits.ScanByGuide().InSegments(2).CountAsync());
    }

    private static IEnumerable<int> All => Enumerable.Range(0, Visits);

    private static async Task<IEnumerable<int>> NumbersAsync(ValueTask<List<Visit>> visits) =>
        (await visits).Select(static visit => visit.Number).Order();

    private async Task<MuseumTable> NewMuseumAsync()
    {
        var created = await NewTableAsync(name => new MuseumTable(Provider).Schema with { TableName = name });
        var table = new MuseumTable(Provider, new() { TableName = created.Name });
        var puts = Enumerable.Range(0, Visits)
            .Select(i => (WriteOperation)table.Visits.Put(new() { Visitor = $"v{i % 5}", Number = i, Guide = i % 6 == 0 ? "Ada" : null, Rooms = i }))
            .Concat(Enumerable.Range(0, 5).Select(i => table.Visitors.Put(new($"v{i}"))));
        (await table.BatchWriteAsync(puts)).ThrowIfIncomplete();
        return table;
    }
}
