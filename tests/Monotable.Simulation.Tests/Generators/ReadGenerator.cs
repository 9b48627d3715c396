namespace Monotable.Simulation.Tests;

/// <summary>Random queries and scans of the table and each index.</summary>
internal sealed class ReadGenerator(Random random, ValueGenerator values, PathGenerator paths, ConditionGenerator conditions)
{
    private static readonly string[] Comparators = ["=", "<", "<=", ">", ">=", "BETWEEN", "begins_with"];

    public QueryOperation Query()
    {
        var options = Options();
        var partition = options.Shape.Partition == Schema.Partition ? values.Partition() : values.IndexPartition();
        return new(options, partition, options.Shape.Sort is null || random.OneIn(3) ? null : Range(options.Shape.Sort), random.OneIn(2));
    }

    public ScanOperation Scan() => new(Options(), random.OneIn(3) ? 1 + random.Next(4) : null);

    private ReadOptions Options()
    {
        var shape = random.OneIn(2) ? Schema.Table : random.Pick(Schema.Shapes);
        var selection = paths.Selection(shape);
        return new(shape, Filter(shape), selection, random.OneIn(2) ? 1 + random.Next(6) : null, selection.IsAll && random.OneIn(6));
    }

    // Of a local index that does not project an attribute, and of key attributes, filters are a matter of their own.
    private Condition? Filter(IndexShape shape) => shape.Name switch
    {
        _ when random.OneIn(2) => null,
        null or "global" => conditions.Condition(),
        "local" => conditions.Condition(root: "a"),
        _ => null,
    };

    private KeyRange Range(string sort)
    {
        var comparator = random.Pick(sort == Schema.Sort ? Comparators : Comparators[..^1]);
        AttributeValue[] bounds = sort == Schema.Sort ? [values.SortKey(), values.SortKey()] : [values.Number(), values.Number()];
        Array.Sort(bounds, ValueOrder.Order);
        return new(comparator, bounds[0], bounds[1]);
    }
}
