using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What plans read with: consistently, and not at all where the failure of the attempt before returned the item.</summary>
internal sealed class PlanReader(IDynamoDbProvider provider)
{
    private Dictionary<(string, Item), Item> _returned = [];

    /// <summary>Reads an item.</summary>
    /// <param name="tableName">The table.</param>
    /// <param name="key">The primary key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The item; null where there is none.</returns>
    public async ValueTask<Item?> ReadAsync(string tableName, Item key, CancellationToken cancellationToken)
    {
        if (_returned.TryGetValue((tableName, key), out var returned))
        {
            return returned;
        }

        var request = new GetItemRequest { TableName = tableName, Key = key, ConsistentRead = true };
        var response = await provider.GetItemAsync(request, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);
        return response.Found ? response.Item : null;
    }

    /// <summary>Gets an item that the failure of the attempt before returned.</summary>
    /// <param name="tableName">The table.</param>
    /// <param name="key">The primary key.</param>
    /// <param name="item">The item.</param>
    /// <returns>Whether it was returned.</returns>
    public bool TryGetReturned(string tableName, Item key, [MaybeNullWhen(false)] out Item item) => _returned.TryGetValue((tableName, key), out item);

    /// <summary>Begins another attempt: what was known before is old by now.</summary>
    /// <param name="failures">The actions that failed, each with the item that its failure returned.</param>
    public void Renew(IEnumerable<(PlannedAction Action, Item? Current)> failures)
    {
        var returned = new Dictionary<(string, Item), Item>();
        foreach (var (action, current) in failures)
        {
            if (current is not null)
            {
                returned[action.Place] = current;
            }
        }

        _returned = returned;
    }
}
