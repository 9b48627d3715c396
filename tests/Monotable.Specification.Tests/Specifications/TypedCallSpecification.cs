using Monotable.Protocol;
using Monotable.Specification.Tests.Reads;

namespace Monotable.Specification.Tests;

/// <summary>Typed queries in pages, the capacity of calls, batches in parallel, and what a cancelled transaction tells.</summary>
public abstract class TypedCallSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly string CursorKey = Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray());

    [Fact]
    public async Task Sealed_cursors_lead_through_a_query_and_fit_no_other()
    {
        var table = await NewMuseumAsync();
        var query = table.Visits.Query("v0").Consistent().PageSize(4);
        var page = await query.ToPageAsync();
        var first = page.Cursor;
        var numbers = page.Items.Select(static visit => visit.Number).ToList();
        while (page.Cursor is not null)
        {
            page = await query.ToPageAsync(page.Cursor);
            numbers.AddRange(page.Items.Select(static visit => visit.Number));
        }

        Assert.Equal(Enumerable.Range(0, 10), numbers);
        await Refused(table.Visits.Query("v1").ToPageAsync(first));
        await Refused(table.Visits.ByGuide("v0").ToPageAsync(first));
        await Refused(query.Descending().ToPageAsync(first));
    }

    [Fact]
    public async Task Counts_firsts_and_singles_are_of_the_entity()
    {
        var table = await NewMuseumAsync();
        Assert.Equal(10, await table.Visits.Query("v0").Consistent().CountAsync());
        Assert.True(await table.Visits.Query("v0").Consistent().AnyAsync());
        Assert.Equal(9, (await table.Visits.Query("v0").Consistent().Descending().FirstAsync()).Number);
        Assert.Equal("v0", (await table.Visitors.Query("v0").Consistent().SingleOrDefaultAsync())?.Name);
        Assert.Null(await table.Visitors.Query("nobody").SingleOrDefaultAsync());
    }

    [Fact]
    public async Task Every_kind_of_call_tells_its_capacity()
    {
        var table = await NewMuseumAsync();
        var meter = new CapacityMeter();
        var visit = new Visit { Visitor = "v9", Number = 1, Guide = "Ada" };
        await table.Visits.Put(visit).MeasuredBy(meter).ExecuteAsync();
        await table.Visits.Update("v9", 1).Set(v => v.Note, "x").MeasuredBy(meter).ExecuteAsync();
        await table.Visits.Get("v9", 1).MeasuredBy(meter).Consistent().ExecuteAsync();
        await table.Visits.Query("v0").MeasuredBy(meter).ToListAsync();
        await table.Visits.Scan().MeasuredBy(meter).ToListAsync();
        await table.BatchGetAsync([table.Visitors.Get("v0")], ReadOptions.Consistent.MeasuredBy(meter));
        await table.BatchWriteAsync([table.Visitors.Put(new("v8"))], meter);
        await table.TransactGetAsync([table.Visitors.Get("v0")], meter);
        await table.TransactAsync([table.Visitors.Put(new("v7"))], new TransactOptions(Meter: meter));
        await table.Visits.Delete(visit).MeasuredBy(meter).ExecuteAsync();
        ProviderOperation[] operations =
        [
            ProviderOperation.PutItem, ProviderOperation.UpdateItem, ProviderOperation.GetItem, ProviderOperation.Query, ProviderOperation.Scan,
            ProviderOperation.BatchGetItem, ProviderOperation.BatchWriteItem, ProviderOperation.TransactGetItems,
            ProviderOperation.TransactWriteItems, ProviderOperation.DeleteItem,
        ];
        Assert.Equal(operations, meter.Readings.Select(static reading => reading.Operation));
        Assert.All(meter.Readings, reading => Assert.True(reading.Consumed.CapacityUnits > 0, $"{reading}"));
        Assert.All(meter.Readings, reading => Assert.Equal(table.TableName, reading.Consumed.TableName));
    }

    [Fact]
    public async Task A_batch_in_parallel_writes_and_reads_everything_once()
    {
        var table = await NewMuseumAsync();
        var visits = Enumerable.Range(0, 240).Select(i => new Visit { Visitor = $"b{i % 7}", Number = i, Note = new('n', i) }).ToList();
        (await table.BatchWriteAsync(visits.Select(table.Visits.Put))).ThrowIfIncomplete();
        var reads = visits.Select(visit => table.Visits.Get(visit.Visitor, visit.Number)).ToList();
        var results = await table.BatchGetAsync(reads, ReadOptions.Consistent);
        Assert.Empty(results.Unprocessed);
        Assert.Equal(visits, reads.Select(read => results.Get(read)));
    }

    [Fact]
    public async Task A_cancelled_transaction_shows_the_current_item_of_each_entity()
    {
        var table = await NewMuseumAsync();
        var exception = await Assert.ThrowsAsync<TransactionFailedException>(async () => await table.TransactAsync(
            table.Visitors.Put(new("v0", 5)).IfNew().ReturningItemOnFailure(),
            table.Visitors.Put(new("new")),
            table.Visits.Update("v0", 3).Set(v => v.Note, "x").If(v => v.Rooms > 100).ReturningItemOnFailure(),
            table.Visits.Check("v0", 4).NotExists()));
        Assert.Equal([0, 2, 3], exception.Failures.Select(static failure => failure.Index));
        Assert.Equal(new Visitor("v0"), exception.Failures[0].CurrentItem<Visitor>());
        Assert.Equal(3, exception.Failures[1].CurrentItem<Visit>()!.Number);
        Assert.Null(exception.Failures[2].CurrentItem<Visit>());
        Assert.Null(await table.Visitors.GetAsync("new"));
    }

    [Fact]
    public async Task A_failed_condition_shows_the_current_item_as_its_entity()
    {
        var table = await NewMuseumAsync();
        Func<ValueTask>[] writes =
        [
            async () => await table.Visits.Put(new() { Visitor = "v0", Number = 3 }).IfNew().ReturningItemOnFailure().ExecuteAsync(),
            async () => await table.Visits.Update("v0", 3).Set(v => v.Note, "x").If(v => v.Rooms > 100).ReturningItemOnFailure().ExecuteAsync(),
            async () => await table.Visits.Delete("v0", 3).If(v => v.Rooms > 100).ReturningItemOnFailure().ReturningOld().ExecuteAsync(),
        ];
        foreach (var write in writes)
        {
            var failed = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => write().AsTask());
            Assert.Equal(new() { Visitor = "v0", Number = 3 }, failed.CurrentItem<Visit>());
            Assert.Throws<InvalidOperationException>(() => failed.CurrentItem<Visitor>());
        }

        var unasked = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() =>
            table.Visits.Put(new() { Visitor = "v0", Number = 3 }).IfNew().ExecuteAsync().AsTask());
        Assert.Null(unasked.CurrentItem<Visit>());
        var nothing = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() =>
            table.Visits.Update("v0", 99).Set(v => v.Note, "x").ReturningItemOnFailure().ExecuteAsync().AsTask());
        Assert.Null(nothing.CurrentItem<Visit>());
    }

    private static async Task Refused(ValueTask<Page<Visit>> page) =>
        Assert.Equal(CursorFault.OtherQuery, (await Assert.ThrowsAsync<InvalidCursorException>(page.AsTask)).Fault);

    private async Task<MuseumTable> NewMuseumAsync()
    {
        var created = await NewTableAsync(name => new MuseumTable(Provider).Schema with { TableName = name });
        var options = new TableOptions { TableName = created.Name, CursorLifetime = TimeSpan.FromHours(1) };
        options.CursorKeys.Add(CursorKey);
        var table = new MuseumTable(Provider, options);
        var puts = Enumerable.Range(0, 10).Select(i => (WriteOperation)table.Visits.Put(new() { Visitor = "v0", Number = i }))
            .Append(table.Visitors.Put(new("v0")));
        (await table.BatchWriteAsync(puts)).ThrowIfIncomplete();
        return table;
    }
}
