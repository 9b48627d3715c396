namespace Monotable.Simulation.Tests;

/// <summary>Random paths into the attributes that are no keys: a, b and c hold anything, d holds scalars.</summary>
internal sealed class PathGenerator(Random random)
{
    public DocumentPath Path(string? root = null)
    {
        PathStep start = root ?? random.Pick("a", "b", "c");
        return random.Next(5) switch
        {
            < 3 => new(start),
            3 => new(start, Step()),
            _ => new(start, Step(), Step()),
        };
    }

    public DocumentPath TopLevel() => new(random.Pick("a", "b", "c"));

    public PathStep Step() => random.OneIn(2) ? random.Pick("x", "y") : random.Next(4);

    public Selection Selection(IndexShape shape)
    {
        if (random.OneIn(2))
        {
            return Simulation.Tests.Selection.All;
        }

        // An index's sort key is always returned, since the answer is put in order by it.
        var paths = new List<DocumentPath> { new(shape.Sort ?? Schema.Sort) };
        if (shape.Projected is null)
        {
            paths.AddRange(new[] { "a", "b", "c" }.Where(_ => random.OneIn(2)).Select(root => Path(root)));
        }

        return new([.. paths]);
    }
}
