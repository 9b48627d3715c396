using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads in the order they were asked for, and the items they are about: DynamoDB refuses to be asked for one item twice.</summary>
internal sealed class ReadPlan
{
    private readonly GetOperation[] _operations;
    private readonly ReadSlot[] _slots;
    private readonly SharedSlot[] _owners;

    public ReadPlan(GetOperation[] operations, IDynamoDbProvider provider, ReadOptions options)
    {
        _operations = operations;
        _slots = new ReadSlot[operations.Length];
        _owners = new SharedSlot[operations.Length];
        var items = new Dictionary<(string Table, Item Key), SharedSlot>();
        for (var i = 0; i < operations.Length; i++)
        {
            var operation = operations[i];
            ProviderMismatch.ThrowIf(operation.Provider, provider, operation.EntityName);
            if (!items.TryGetValue((operation.TableName, operation.Key), out var shared))
            {
                shared = new(operation.TableName, operation.Key);
                items.Add((operation.TableName, operation.Key), shared);
                Items.Add(shared);
            }

            _slots[i] = operation.NewSlot();
            _owners[i] = shared;
            shared.Add(_slots[i], options.IsConsistent || operation.Options.IsConsistent, operation.Paths);
        }
    }

    /// <summary>Gets the items, each once.</summary>
    public List<SharedSlot> Items { get; } = [];

    /// <summary>Pairs the reasons of a cancelled transaction, one for each item, with all reads of that item.</summary>
    public IReadOnlyList<ReadFailure> FailuresOf(IReadOnlyList<CancellationReason> reasons)
    {
        var failures = new List<ReadFailure>();
        for (var i = 0; i < _operations.Length; i++)
        {
            var item = Items.IndexOf(_owners[i]);
            if (item < reasons.Count && reasons[item] is { Code: not "None" } reason)
            {
                failures.Add(new(i, _operations[i], reason));
            }
        }

        return failures;
    }

    public ReadResults ToResults(IEnumerable<SharedSlot> unprocessed)
    {
        var missing = unprocessed.ToHashSet(ReferenceEqualityComparer.Instance);
        return new(_operations, _slots, [.. _operations.Where((_, i) => missing.Contains(_owners[i]))]);
    }
}
