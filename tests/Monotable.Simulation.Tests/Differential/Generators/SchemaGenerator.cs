using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random tables: keys of each type, with and without a sort key, and some indexes.</summary>
internal sealed class SchemaGenerator(Random random)
{
    private static readonly string[] IndexKeys = ["g", "h", "n"];

    private static readonly string[] Projectable = ["a", "b", "d"];

    public ScriptSchema Next()
    {
        var types = ImmutableSortedDictionary.CreateBuilder<string, AttributeType>(StringComparer.Ordinal);
        foreach (var name in IndexKeys.Concat(["pk", "sk"]))
        {
            types.Add(name, random.Pick(AttributeType.String, AttributeType.String, AttributeType.Number, AttributeType.Binary));
        }

        var table = new IndexShape(null, "pk", random.OneIn(4) ? null : "sk");
        var indexes = ImmutableArray.CreateBuilder<IndexShape>();
        for (var i = random.Next(3); i > 0; i--)
        {
            var keys = random.OneIn(5) ? ["sk", "pk"] : Shuffled(IndexKeys);
            var sort = random.OneIn(3) ? null : keys[1];
            indexes.Add(Projecting(new($"global{i}", table.Sort is null && keys[0] == "sk" ? "g" : keys[0], sort, IsGlobal: true), table));
        }

        for (var i = table.Sort is null ? 0 : random.Next(3); i > 0; i--)
        {
            indexes.Add(Projecting(new($"local{i}", "pk", random.Pick(IndexKeys)), table));
        }

        return new(table, indexes.ToImmutable(), types.ToImmutable());
    }

    private IndexShape Projecting(IndexShape index, IndexShape table)
    {
        string?[] keys = [table.Partition, table.Sort, index.Partition, index.Sort];
        var held = keys.OfType<string>().Distinct(StringComparer.Ordinal);
        return random.Next(3) switch
        {
            0 => index,
            1 => index with { Projected = [.. held] },
            _ => index with { Projected = [.. held, .. Shuffled(Projectable)[..(1 + random.Next(2))]] },
        };
    }

    private string[] Shuffled(string[] names)
    {
        string[] shuffled = [.. names];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
