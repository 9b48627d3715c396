namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Adds an index and drops it again while others write, and lets time pass, so that it is being filled and deleted meanwhile.</summary>
internal sealed class IndexAdministrator(Random random, ITableAdministration tables, ManualClock clock) : IClient
{
    public string Name => "administrator";

    public bool IsBackground => true;

    /// <summary>Gets how often it added or dropped the index.</summary>
    public int ChangeCount { get; private set; }

    public async IAsyncEnumerable<string> RunAsync()
    {
        while (true)
        {
            clock.Advance(TimeSpan.FromSeconds(random.Next(4)));
            yield return "let time pass";
            if (random.OneIn(3))
            {
                yield return await ChangeAsync(random.OneIn(2) ? IndexedTable.AddLate : IndexedTable.DropLate);
            }
        }
    }

    // It may be too late or too early for that.
    private async Task<string> ChangeAsync(UpdateTableRequest request)
    {
        try
        {
            await tables.UpdateTableAsync(request);
            ChangeCount++;
            return "change indexes";
        }
        catch (DynamoDbException refusal) when (refusal
            is ResourceInUseException or ResourceNotFoundException or LimitExceededException or DynamoDbValidationException)
        {
            return $"cannot change indexes: {refusal.Message}";
        }
    }
}
