namespace Monotable;

/// <summary>A write that returns an item when it is executed by itself.</summary>
/// <typeparam name="TResult">What is returned.</typeparam>
public sealed class ReturningOperation<TResult>
{
    private readonly Func<CancellationToken, ValueTask<TResult?>> _execute;

    internal ReturningOperation(Func<CancellationToken, ValueTask<TResult?>> execute)
    {
        _execute = execute;
    }

    /// <summary>Executes the write.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The item asked for; the default where there is none, or it is another entity.</returns>
    /// <exception cref="ConditionalCheckFailedException">The condition is false; nothing was written.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public ValueTask<TResult?> ExecuteAsync(CancellationToken cancellationToken = default) => _execute(cancellationToken);
}
