namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Answers scans of indexes with an entry that is out of date.</summary>
/// <param name="inner">The provider that executes.</param>
/// <param name="fault">What is wrong with the entry.</param>
internal sealed class StaleIndexCanary(IDynamoDbProvider inner, StaleIndexFault fault) : Canary(inner)
{
    private readonly Dictionary<string, Dictionary<Item, Item>> _seen = [];

    protected override object ChangeResponse(object request, object response)
    {
        if (request is not ScanRequest { IndexName: { } index } || response is not ScanResponse<Item> scan)
        {
            return response;
        }

        var before = _seen.GetValueOrDefault(index) ?? [];
        var now = _seen[index] = scan.Items.ToDictionary(IndexedTable.Key);
        return scan with
        {
            Items = fault switch
            {
                StaleIndexFault.Old => [.. now.Select(entry => before.GetValueOrDefault(entry.Key) ?? entry.Value)],
                StaleIndexFault.Left => [.. now.Values, .. before.Where(entry => !now.ContainsKey(entry.Key)).Select(entry => entry.Value)],
                _ => [.. now.Where(entry => before.ContainsKey(entry.Key)).Select(entry => entry.Value)],
            },
        };
    }
}
