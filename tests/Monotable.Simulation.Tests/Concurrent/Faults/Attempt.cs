namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Tries a write that may be refused, and whose answer may be lost.</summary>
internal static class Attempt
{
    /// <summary>Runs a request.</summary>
    /// <returns>Whether it was done; nothing where that is open.</returns>
    public static Task<bool?> RunAsync<TResponse>(Func<ValueTask<TResponse>> run) => RunAsync(async () => { await run(); });

    /// <summary>Runs requests.</summary>
    /// <returns>Whether they were done; nothing where that is open.</returns>
    public static async Task<bool?> RunAsync(Func<Task> run)
    {
        try
        {
            await run();
            return true;
        }
        catch (Exception failure) when (LostAnswerException.IsOpen(failure))
        {
            return null;
        }
        catch (DynamoDbException failure) when (IsRefusal(failure))
        {
            return false;
        }
    }

    private static bool IsRefusal(DynamoDbException failure) => failure
        is ConditionalCheckFailedException
        or TransactionConflictException
        or TransactionCanceledException
        or TransactionInProgressException;
}
