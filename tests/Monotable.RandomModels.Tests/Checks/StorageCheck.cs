using Monotable.Protocol;
using Monotable.RandomModels.Tests.Probes;

namespace Monotable.RandomModels.Tests.Checks;

/// <summary>
/// What is written reads back, whatever the way; and after updates the table and its indexes hold what puts of the same entities would have made.
/// </summary>
internal sealed class StorageCheck
{
    public const string ReadBack = "What was written reads back";
    public const string SameAsPut = "After updates every item and index entry is as a put makes it";

    private const int EntitiesPerProbe = 12;
    private const int UpdateRounds = 2;
    private const int GetsMax = 100;

    // A move with unique values comes to several actions of the hundred that a transaction may have.
    private const int OperationsMax = 12;

    private readonly IModelUnderTest _model;
    private readonly Random _random;
    private readonly Values _values;
    private readonly Table _table;
    private readonly IReadOnlyList<EntityProbe> _probes;
    private readonly Dictionary<string, StoredEntity> _stored = [];

    /// <summary>Takes the entities that may share the table.</summary>
    /// <param name="model">The model.</param>
    /// <param name="random">The randomness.</param>
    /// <param name="isReported">Whether the keys of an entity can be those of an earlier one; it is left out then.</param>
    public StorageCheck(IModelUnderTest model, Random random, Func<string, bool> isReported)
    {
        _model = model;
        _random = random;
        _values = new(random);
        _table = model.Open(new InProcessProvider(new DynamoDbEngine()));
        _probes = [.. model.Probes(_table).Where(probe => !isReported(probe.Name))];
    }

    /// <summary>Gets or sets what happens between an update and the comparison; a canary spoils something there.</summary>
    public Func<Table, ValueTask> Afterwards { get; init; } = static _ => ValueTask.CompletedTask;

    public async Task RunAsync()
    {
        await _table.EnsureCreatedAsync();
        await WriteAsync();
        await ReadAsync();
        for (var round = 0; round < UpdateRounds; round++)
        {
            await UpdateAsync();
        }

        await Afterwards(_table);
        await ReadAsync();
        await CompareWithPutsAsync();
    }

    private async Task WriteAsync()
    {
        var (batch, transaction) = (new List<WriteOperation>(), new List<WriteOperation>());
        foreach (var probe in _probes)
        {
            foreach (var entity in Enumerable.Range(0, EntitiesPerProbe).Select(_ => probe.Draw(_values)))
            {
                if (!_stored.TryAdd(KeyOf(probe, entity), new(probe, entity)))
                {
                    continue;
                }

                switch (_random.Next(3))
                {
                    case 0: await probe.PutAsync(entity); break;
                    case 1 when probe.IsBatchable: batch.Add(probe.Put(entity)); break;
                    default: transaction.Add(probe.Put(entity)); break;
                }
            }
        }

        (await _table.BatchWriteAsync(batch)).ThrowIfIncomplete();
        await TransactAsync(transaction);
    }

    private async Task UpdateAsync()
    {
        // A key that an item leaves is not taken again in the same round: a transaction has one action for a key.
        var taken = _stored.Keys.ToHashSet();
        var transaction = new List<WriteOperation>();
        foreach (var (key, entity) in _stored.ToList())
        {
            if (_random.Next(4) == 0 || entity.Probe.Change(entity.Value, _values, IsFree) is not { } change)
            {
                continue;
            }

            _stored.Remove(key);
            _stored.Add(KeyOf(entity.Probe, change.After), entity with { Value = change.After });
            taken.UnionWith(_stored.Keys);
            if (_random.Next(2) == 0)
            {
                await change.ExecuteAsync();
            }
            else
            {
                transaction.Add(change.Operation);
            }

            bool IsFree(object after) => KeyOf(entity.Probe, after) is var next && (next == key || !taken.Contains(next));
        }

        await TransactAsync(transaction);
    }

    private async Task TransactAsync(List<WriteOperation> operations)
    {
        foreach (var chunk in operations.Chunk(OperationsMax))
        {
            await _table.TransactAsync(chunk);
        }
    }

    private async Task ReadAsync()
    {
        var all = _stored.Values.Select(static entity => (Entity: entity, Get: entity.Probe.Get(entity.Value))).ToList();
        var batch = await _table.BatchGetAsync(all.Select(static read => read.Get));
        foreach (var chunk in all.Chunk(GetsMax))
        {
            var transaction = await _table.TransactGetAsync(chunk.Select(static read => read.Get));
            foreach (var (entity, get) in chunk)
            {
                Same("a get", entity, await entity.Probe.GetAsync(entity.Value));
                Same("a batch", entity, entity.Probe.Result(batch, get));
                Same("a transaction", entity, entity.Probe.Result(transaction, get));
            }
        }

        foreach (var entity in _stored.Values)
        {
            await QueryAsync(entity);
        }
    }

    private async Task QueryAsync(StoredEntity entity)
    {
        var probe = entity.Probe;
        var partition = probe.PartitionIdentity(entity.Value);
        Same("a query", await probe.QueryAsync(entity.Value), probe, other => probe.PartitionIdentity(other) == partition);
        foreach (var index in probe.Indexes)
        {
            if (probe.IndexIdentity(index, entity.Value) is { } place)
            {
                var found = await probe.QueryAsync(index, entity.Value);
                Same($"a query of {index}", found, probe, other => probe.IndexIdentity(index, other) == place);
            }
        }
    }

    private void Same(string what, IEnumerable<object> found, EntityProbe probe, Func<object, bool> isExpected)
    {
        var expected = _stored.Values.Where(stored => ReferenceEquals(stored.Probe, probe) && isExpected(stored.Value))
            .Select(static stored => stored.Identity);
        var (wanted, got) = (Lines(expected), Lines(found.Select(probe.Identity)));
        if (wanted != got)
        {
            throw new ModelFailedException(ReadBack, $"{what} of {probe.Name} found\n{got}\nand should find\n{wanted}");
        }
    }

    private static void Same(string what, StoredEntity entity, object? found)
    {
        var got = found is null ? "nothing" : entity.Probe.Identity(found);
        if (got != entity.Identity)
        {
            throw new ModelFailedException(ReadBack, $"{what} of {entity.Probe.Name} found\n{got}\nand should find\n{entity.Identity}");
        }
    }

    private async Task CompareWithPutsAsync()
    {
        var expected = _model.Open(new InProcessProvider(new DynamoDbEngine()));
        await expected.EnsureCreatedAsync();
        var probes = _model.Probes(expected).ToDictionary(static probe => probe.Name);
        foreach (var entity in _stored.Values)
        {
            await probes[entity.Probe.Name].PutAsync(entity.Value);
        }

        var indexes = expected.Schema.GlobalSecondaryIndexes.Select(static index => index.IndexName)
            .Concat(expected.Schema.LocalSecondaryIndexes.Select(static index => index.IndexName));
        foreach (var index in indexes.Prepend(null))
        {
            var (wanted, got) = (await ItemsAsync(expected, index), await ItemsAsync(_table, index));
            if (wanted != got)
            {
                throw new ModelFailedException(SameAsPut, $"{index ?? "the table"} holds\n{got}\nand should hold\n{wanted}");
            }
        }
    }

    private static async Task<string> ItemsAsync(Table table, string? index)
    {
        var response = await table.Provider.ScanAsync(new() { TableName = table.TableName, IndexName = index }, ItemCodec.Instance, default);
        return Lines(response.Items.Select(static item => item.ToString()));
    }

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts.Order(StringComparer.Ordinal));

    private static string KeyOf(EntityProbe probe, object entity) => probe.Delete(entity).Key.ToString();
}
