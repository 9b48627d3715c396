using Monotable.Protocol;

namespace Monotable;

/// <summary>The plans of one attempt as the actions of one request, each of which knows its operation.</summary>
internal sealed class WriteAttempt
{
    private readonly List<(PlannedAction Action, int Operation)> _actions;

    private WriteAttempt(List<(PlannedAction Action, int Operation)> actions)
    {
        _actions = actions;
    }

    /// <summary>Gets the number of actions.</summary>
    public int Count => _actions.Count;

    /// <summary>Gets the action that is the only one and can be a request by itself; null where a transaction is needed.</summary>
    public PlannedAction? Single => _actions is [var (action, _)] && action.Request is not TransactConditionCheck ? action : null;

    /// <summary>Lines the plans up.</summary>
    /// <exception cref="ArgumentException">There are more than 100 actions, or two on one item that cannot be one.</exception>
    public static WriteAttempt Of(IReadOnlyList<WriteOperation> operations, IReadOnlyList<WritePlan> plans)
    {
        var actions = new List<(PlannedAction Action, int Operation)>();
        var places = new Dictionary<(string, Item), int>();
        for (var i = 0; i < plans.Count; i++)
        {
            foreach (var action in plans[i].Actions)
            {
                if (places.TryAdd(action.Place, actions.Count))
                {
                    actions.Add((action, i));
                    continue;
                }

                var place = places[action.Place];
                var combined = actions[place].Action.Combine(action) ?? throw TransactionRefusals.SameItem(operations[i].EntityName);
                actions[place] = (combined, actions[place].Operation);
            }
        }

        return actions.Count <= DynamoDbLimits.TransactionActionsMax ? new(actions) : throw TransactionRefusals.Actions(actions.Count);
    }

    /// <summary>Makes the transaction.</summary>
    public TransactWriteItemsRequest ToRequest(string? token = null) => new()
    {
        TransactItems = [.. _actions.Select(static action => action.Action.Request)],
        ClientRequestToken = token,
    };

    /// <summary>What the service refused of the transaction.</summary>
    public List<RefusedAction> Judge(TransactionCanceledException exception)
    {
        var refused = new List<RefusedAction>();
        for (var i = 0; i < exception.CancellationReasons.Count && i < _actions.Count; i++)
        {
            if (exception.CancellationReasons[i] is { Code: not "None" } reason)
            {
                refused.Add(RefusedAction.Of(_actions[i].Operation, _actions[i].Action, reason));
            }
        }

        return refused;
    }
}
