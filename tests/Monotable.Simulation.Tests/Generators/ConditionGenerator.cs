namespace Monotable.Simulation.Tests;

/// <summary>Random conditions and filters.</summary>
internal sealed class ConditionGenerator(Random random, ValueGenerator values, PathGenerator paths)
{
    private static readonly string[] Comparators = ["=", "<>", "<", "<=", ">", ">="];

    private static readonly AttributeType[] Types =
    [
        AttributeType.String, AttributeType.Number, AttributeType.Binary, AttributeType.Boolean, AttributeType.Null, AttributeType.Map,
        AttributeType.List, AttributeType.StringSet, AttributeType.NumberSet, AttributeType.BinarySet,
    ];

    public Guard Guard() => new(random.OneIn(2) ? Condition() : null, random.OneIn(2));

    /// <summary>Makes a condition.</summary>
    /// <param name="depth">How deep it may nest.</param>
    /// <param name="root">The only attribute that it may name, if that matters.</param>
    public Condition Condition(int depth = 2, string? root = null)
    {
        if (depth == 0 || random.OneIn(2))
        {
            return Leaf(root);
        }

        return random.OneIn(3)
            ? new NotCondition(Condition(depth - 1, root))
            : new JunctionCondition(Condition(depth - 1, root), Condition(depth - 1, root), random.OneIn(2));
    }

    private Condition Leaf(string? root)
    {
        var path = random.OneIn(4) ? new DocumentPath(root ?? "d") : paths.Path(root);
        return random.Next(8) switch
        {
            0 => new ExistsCondition(path, random.OneIn(2)),
            1 => new TypeCondition(path, random.Pick(Types)),
            2 => new BeginsWithCondition(path, random.OneIn(2) ? values.Text() : values.Binary()),
            3 => new ContainsCondition(path, values.Ordered()),
            4 => Between(path),
            5 => new InCondition(new PathOperand(path), [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => values.Scalar())]),
            _ => Comparison(path, root),
        };
    }

    private ComparisonCondition Comparison(DocumentPath path, string? root)
    {
        var comparator = random.Pick(Comparators);
        var right = random.Next(4) switch
        {
            0 => new PathOperand(Other(path, root)),
            1 when comparator is "=" or "<>" => new LiteralOperand(values.Any()),
            _ => (Operand)new LiteralOperand(values.Ordered()),
        };
        return random.OneIn(4)
            ? new ComparisonCondition(new SizeOperand(path), comparator, new LiteralOperand(random.Next(4)))
            : new ComparisonCondition(new PathOperand(path), comparator, right);
    }

    // A comparison of a path with itself is refused.
    private DocumentPath Other(DocumentPath path, string? root) =>
        root is not null ? new(root, "x", "x", "x") : new(path.Root == "a" ? "b" : "a");

    private BetweenCondition Between(DocumentPath path)
    {
        AttributeValue[] bounds = random.Next(3) switch
        {
            0 => [values.Number(), values.Number()],
            1 => [values.Text(), values.Text()],
            _ => [values.Binary(), values.Binary()],
        };
        Array.Sort(bounds, ValueOrder.Order);
        return new(new PathOperand(path), bounds[0], bounds[1]);
    }
}
