using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// A query that returns chosen attributes as items. Like every query it is no <see cref="IAsyncEnumerable{T}"/>, but <c>await foreach</c> works on
/// it.
/// </summary>
public sealed class ItemQuery
{
    private readonly Func<CancellationToken, IAsyncEnumerable<Item>> _enumerate;

    internal ItemQuery(Func<CancellationToken, IAsyncEnumerable<Item>> enumerate)
    {
        _enumerate = enumerate;
    }

    /// <summary>Enumerates the results, reading page after page.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public IAsyncEnumerator<Item> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _enumerate(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Lets <c>await foreach</c> be cancelled.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public ConfiguredCancelableAsyncEnumerable<Item> WithCancellation(CancellationToken cancellationToken) =>
        AsAsyncEnumerable().WithCancellation(cancellationToken);

    /// <summary>Gets the results as an <see cref="IAsyncEnumerable{T}"/>. Operators applied to it run on the client.</summary>
    public IAsyncEnumerable<Item> AsAsyncEnumerable() => _enumerate(CancellationToken.None);

    /// <summary>Reads all results.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<List<Item>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var results = new List<Item>();
        await foreach (var item in _enumerate(cancellationToken).ConfigureAwait(false))
        {
            results.Add(item);
        }

        return results;
    }
}
