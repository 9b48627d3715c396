namespace Monotable.Simulation.Tests;

/// <summary>Random update expressions.</summary>
internal sealed class UpdateGenerator(Random random, ValueGenerator values, PathGenerator paths, Dialect dialect)
{
    /// <summary>Makes an update.</summary>
    /// <param name="mayNameKeys">Whether it may set a key attribute, which is refused.</param>
    public Update Update(bool mayNameKeys)
    {
        // DynamoDB Local creates an item for an update that only removes; the service does not.
        var actions = dialect == Dialect.Service && random.OneIn(2) ? new List<UpdateAction>() : [IndexKeyAction()];
        foreach (var root in new[] { "a", "b", "c" }.Where(_ => random.OneIn(2)))
        {
            actions.AddRange(Actions(root));
        }

        if (mayNameKeys && random.OneIn(20))
        {
            actions.Add(new SetAction(new(random.Pick(Schema.Partition, Schema.Sort)), new LiteralOperand("x")));
        }

        return new(actions.Count == 0 ? [new RemoveAction(paths.Path())] : [.. actions]);
    }

    /// <summary>Makes an update of whole attributes, which cannot fail on any item.</summary>
    public Update SafeUpdate() => new(
        [IndexKeyAction(), new SetAction(new("a"), new LiteralOperand(values.Any())), new RemoveAction(new("b"))]);

    private UpdateAction IndexKeyAction() => random.Next(dialect == Dialect.Service ? 8 : 6) switch
    {
        0 => new SetAction(new(Schema.IndexPartition), new LiteralOperand(values.IndexPartition())),
        1 => new SetAction(new(Schema.IndexSort), new LiteralOperand(values.Number())),
        2 => new AddAction(new(Schema.IndexSort), values.Number()),
        6 => new RemoveAction(new(random.Pick(Schema.IndexPartition, Schema.IndexSort))),
        7 => new SetAction(new(Schema.IndexPartition), new LiteralOperand(values.Any(0))),
        _ => SetScalar(),
    };

    private SetAction SetScalar() => new(new("d"), new LiteralOperand(values.Scalar()));

    private UpdateAction[] Actions(string root)
    {
        var path = paths.Path(root);
        return random.Next(14) switch
        {
            0 or 1 => [new RemoveAction(path)],
            2 => [new RemoveAction(new(root, 2)), new RemoveAction(new(root, 0))],
            3 => [new AddAction(path, random.OneIn(2) ? values.Number() : values.Set())],
            4 or 5 => [new DeleteAction(path, values.Set())],
            6 when random.OneIn(3) => [new RemoveAction(new(root)), new SetAction(new(root, paths.Step()), new LiteralOperand(values.Scalar()))],
            _ => [new SetAction(path, Value(path))],
        };
    }

    private Operand Value(DocumentPath path)
    {
        var self = new PathOperand(path);
        return random.Next(8) switch
        {
            0 => new PathOperand(new("d")),
            1 => new IfNotExistsOperand(path, new LiteralOperand(values.Any())),
            2 => new SumOperand(self, new LiteralOperand(values.Number()), random.OneIn(2)),
            3 => new SumOperand(
                new IfNotExistsOperand(path, new LiteralOperand(values.Number())), new PathOperand(new(Schema.IndexSort)), random.OneIn(2)),
            4 => new ListAppendOperand(self, new LiteralOperand(values.List())),
            5 => new ListAppendOperand(new LiteralOperand(values.List()), new IfNotExistsOperand(path, new LiteralOperand(values.List()))),
            _ => new LiteralOperand(values.Any()),
        };
    }
}
