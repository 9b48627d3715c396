namespace Monotable.Simulation.Tests;

/// <summary>Random operations, of every kind that the provider contract has.</summary>
internal sealed class OperationGenerator
{
    private readonly Random _random;
    private readonly Dialect _dialect;
    private readonly ValueGenerator _values;
    private readonly PathGenerator _paths;
    private readonly ConditionGenerator _conditions;
    private readonly UpdateGenerator _updates;
    private readonly ReadGenerator _reads;

    /// <summary>Initializes a generator.</summary>
    /// <param name="random">Where its choices come from.</param>
    /// <param name="dialect">What it may exercise.</param>
    /// <param name="isHot">Whether there are only a few items, so that operations of clients at once meet.</param>
    public OperationGenerator(Random random, Dialect dialect, bool isHot = false)
    {
        _random = random;
        _dialect = dialect;
        _values = new(random, isHot);
        _paths = new(random);
        _conditions = new(random, _values, _paths);
        _updates = new(random, _values, _paths, dialect);
        _reads = new(random, _values, _paths, _conditions);
    }

    public Operation Next() => _random.Next(20) switch
    {
        < 4 => new PutOperation(_random.OneIn(12) ? _values.WrongItem() : _values.ItemOf(_values.Key()), _conditions.Guard(), _random.OneIn(2)),
        < 9 => Update(),
        9 => new DeleteOperation(Key(), _conditions.Guard(), _random.OneIn(2)),
        < 12 => new GetOperation(Key(), _paths.Selection(Schema.Table), _random.OneIn(2)),
        < 15 => _reads.Query(),
        15 => _reads.Scan(),
        16 => new BatchWriteOperation(Writes()),
        17 => new BatchGetOperation(Keys(), _paths.Selection(Schema.Table)),
        18 => new TransactGetOperation([.. Keys().Select(key => (key, _paths.Selection(Schema.Table)))]),

        // Of two actions on one item, which the service refuses at once, DynamoDB Local looks at the conditions first.
        _ => new TransactWriteOperation([.. Keys(mayRepeat: _dialect == Dialect.Service).Select(Action)]),
    };

    private UpdateOperation Update()
    {
        var update = _updates.Update(mayNameKeys: true);

        // DynamoDB Local returns whole attributes where the service returns the touched paths. What it returns of an element that another
        // has taken the place of is nowhere written.
        var returnsTouched = update.Paths.All(path => path.IsTopLevel) || (_dialect == Dialect.Service && !update.RemovesInside);
        var returns = _random.Pick(
            ReturnValues.None,
            ReturnValues.AllOld,
            ReturnValues.AllNew,
            returnsTouched ? ReturnValues.UpdatedOld : ReturnValues.AllOld,
            returnsTouched ? ReturnValues.UpdatedNew : ReturnValues.AllNew);

        // An update of a key is refused by DynamoDB Local only where the condition holds.
        if (update.NamesKey && _dialect == Dialect.DynamoDbLocal)
        {
            return new(Key(), update, Guard.None, returns);
        }

        // Removing inside an attribute of a missing item is accepted by the service, and refused by DynamoDB Local.
        var guard = _conditions.Guard();
        return new(Key(), update, update.RemovesInside && _dialect == Dialect.DynamoDbLocal ? guard.AndExists() : guard, returns);
    }

    private Item Key() => _random.OneIn(20) ? _values.WrongKey() : _values.Key();

    private Item[] Keys(bool mayRepeat = true)
    {
        var keys = Enumerable.Range(0, 1 + _random.Next(6)).Select(_ => _values.Key());
        return mayRepeat && _random.OneIn(8) ? [.. keys] : [.. keys.Distinct()];
    }

    private (Item Key, Item? Item)[] Writes()
    {
        (Item Key, Item? Item)[] writes = [.. Keys().Select(key => (key, _random.OneIn(3) ? null : _values.ItemOf(key)))];
        if (_random.OneIn(8))
        {
            var key = writes[^1].Key;
            writes[^1] = (key, _values.ItemOf(key).With(Schema.IndexSort, "no number"));
        }

        return writes;
    }

    private TransactAction Action(Item key) => _random.Next(5) switch
    {
        0 => new(key, _conditions.Guard(), Item: _values.ItemOf(key)),
        1 => new(key, _conditions.Guard(), IsDelete: true),
        2 => new(key, new Guard(_conditions.Condition(), _random.OneIn(2))),

        // DynamoDB Local refuses the whole request where the service names the action that cannot be done.
        _ => new(key, _conditions.Guard(), Update: _dialect == Dialect.Service ? _updates.Update(mayNameKeys: false) : _updates.SafeUpdate()),
    };
}
