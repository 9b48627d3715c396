namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random requests of every kind that the provider contract has.</summary>
internal sealed class StepGenerator
{
    private readonly Random _random;
    private readonly FaultBudget _faults;
    private readonly ScriptSchema _schema;
    private readonly DocumentGenerator _documents;
    private readonly ExpressionGenerator _expressions;
    private readonly UpdateTextGenerator _updates;

    public StepGenerator(Random random, FaultBudget faults, ScriptSchema schema)
    {
        _random = random;
        _faults = faults;
        _schema = schema;
        _documents = new(random, faults, schema);
        _expressions = new(random, faults, schema, _documents);
        _updates = new(random, faults, schema, _documents, _expressions);
    }

    public ScriptStep Next()
    {
        _faults.Renew();
        return Any();
    }

    private ScriptStep Any() => _random.Next(24) switch
    {
        < 5 => new PutStep(_documents.ItemOf(_documents.Key()), Guarded(Writer(), _random.Pick(ReturnValues.None, ReturnValues.AllOld))),
        < 11 => Update(),
        11 => new DeleteStep(_documents.Key(), Guarded(Writer(), _random.Pick(ReturnValues.None, ReturnValues.AllOld))),
        < 14 => Get(),
        < 18 => Query(),
        18 => Scan(),
        19 => BatchGet(),
        20 => new BatchWriteStep([.. Keys(6).Select(Write)], Capacity()),
        21 => new TransactGetStep([.. Keys(4).Select(TransactRead)], Capacity()),
        _ => new TransactWriteStep([.. Keys(4).Select(Action)], Capacity()),
    };

    private UpdateStep Update()
    {
        var writer = Writer();
        var update = _random.OneIn(30) ? null : _updates.Update(writer);
        return new(_documents.Key(), update, Guarded(writer, _random.Pick(Enum.GetValues<ReturnValues>())));
    }

    private GetStep Get()
    {
        var writer = Writer();
        var projection = _random.OneIn(2) ? null : _expressions.Projection(writer);
        return new(_documents.Key(), projection, NamesOf(writer), _random.OneIn(2), Capacity());
    }

    private QueryStep Query()
    {
        var writer = Writer();
        var shape = Shape();
        var keyCondition = _expressions.KeyCondition(writer, shape);
        return new(keyCondition, _random.OneIn(2), Wish(writer, shape));
    }

    private ScanStep Scan()
    {
        var wish = Wish(Writer(), null);

        // Which items make a segment is each subject's own matter, and so is which start keys a segment admits.
        return _random.OneIn(3) ? new(1 + _random.Next(4), wish with { StartKey = null }) : new(null, wish);
    }

    private ReadWish Wish(ExpressionWriter writer, IndexShape? given)
    {
        var shape = given ?? Shape();
        var filter = _random.OneIn(2) ? null : _expressions.Condition(writer);
        var projection = _random.Next(3) > 0 ? null : _expressions.Projection(writer);
        return new(
            shape,
            filter,
            projection,
            writer.TakePlaceholders(),
            _faults.Strike(3) ? _random.Pick(Enum.GetValues<Select>()) : default,
            _random.OneIn(2) ? 1 + _random.Next(5) : null,
            _faults.Strike(8) ? _documents.StartKey(shape) : null,
            shape.IsGlobal ? _faults.Strike(30) : _random.OneIn(2),
            Capacity());
    }

    private BatchGetStep BatchGet()
    {
        // The AWS provider adds the key to a batch's projection to tell the items apart, so what is wrong with it would not be seen as it was
        // written.
        return new(
            [.. Keys(6)],
            _random.OneIn(2) ? null : new TextExpression(["a", ", b.x", ", c[1]"]),
            Placeholders.None,
            _random.OneIn(2),
            Capacity());
    }

    private (Item Item, bool IsDelete) Write(Item key) => _random.OneIn(3) ? (key, true) : (_documents.ItemOf(key), false);

    private (Item Key, TextExpression? Projection, Placeholders Placeholders) TransactRead(Item key)
    {
        var writer = Writer();
        var projection = _random.OneIn(2) ? null : _expressions.Projection(writer);
        return (key, projection, NamesOf(writer));
    }

    private ScriptAction Action(Item key)
    {
        var writer = Writer();
        var kind = _random.Pick(Enum.GetValues<ScriptActionKind>());
        var update = kind == ScriptActionKind.Update ? _updates.Update(writer) : null;
        var guarded = Guarded(writer, ReturnValues.None) with { Capacity = ReturnConsumedCapacity.None };
        if (kind == ScriptActionKind.Check && guarded.Condition is null)
        {
            guarded = guarded with { Condition = "attribute_exists(pk)" };
        }

        return new(kind, kind == ScriptActionKind.Put ? _documents.ItemOf(key) : key, update, guarded);
    }

    private Guarded Guarded(ExpressionWriter writer, ReturnValues returns)
    {
        var condition = _random.OneIn(2) ? null : _expressions.Condition(writer);
        return new(
            condition,
            writer.TakePlaceholders(),
            returns,
            _random.Pick(Enum.GetValues<ReturnValuesOnConditionCheckFailure>()),
            Capacity());
    }

    private ExpressionWriter Writer() => new(_random, _faults);

    private static Placeholders NamesOf(ExpressionWriter writer) => writer.TakePlaceholders() with { Values = null };

    private ReturnConsumedCapacity Capacity() => _random.OneIn(3) ? _random.Pick(Enum.GetValues<ReturnConsumedCapacity>()) : default;

    private IndexShape Shape() => _schema.Indexes.IsEmpty || _random.OneIn(3) ? _schema.Table : _random.Pick([.. _schema.Indexes]);

    private IEnumerable<Item> Keys(int countMax)
    {
        var keys = Enumerable.Range(0, 1 + _random.Next(countMax)).Select(_ => _documents.Key());
        return _faults.Strike(10) ? keys : keys.Distinct();
    }
}
