using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

internal sealed record TransactWriteStep(ImmutableArray<ScriptAction> Actions, ReturnConsumedCapacity Capacity) : ScriptStep
{
    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var response = await provider.TransactWriteItemsAsync(new TransactWriteItemsRequest
        {
            TransactItems = [.. Actions.Select(action => action.ToRequest(tableName))],
            ReturnConsumedCapacity = Capacity,
        });
        return new("ok", CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var actions in Sublists.Of(Actions).Where(sublist => !sublist.IsEmpty))
        {
            yield return this with { Actions = actions };
        }

        for (var i = 0; i < Actions.Length; i++)
        {
            foreach (var action in Actions[i].Simpler())
            {
                yield return this with { Actions = Actions.SetItem(i, action) };
            }
        }

        if (Capacity != ReturnConsumedCapacity.None)
        {
            yield return this with { Capacity = ReturnConsumedCapacity.None };
        }
    }

    public override string ToString() =>
        $"transact write{(Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}")}"
        + string.Concat(Actions.Select(action => $"\n      {action}"));
}
