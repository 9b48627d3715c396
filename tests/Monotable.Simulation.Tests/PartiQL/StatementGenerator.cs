namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>Generates statements on the table of <see cref="StatementSide"/>: most of them right, some wrong by the values, some broken.</summary>
internal sealed class StatementGenerator(Random random)
{
    public StatementText Next()
    {
        var values = new StatementValues(random);
        var text = Any(values);
        return random.OneIn(12) ? new(StatementBreaker.Break(text, random), values.Taken) : new(text, Misfit(values.Taken));
    }

    /// <summary>Generates the read of one item.</summary>
    public StatementText NextRead()
    {
        var values = new StatementValues(random);
        return new(ReadOne(values), values.Taken);
    }

    /// <summary>Generates a write of one item.</summary>
    public StatementText NextWrite()
    {
        var values = new StatementValues(random);
        return new(Write(values, canReturn: false), values.Taken);
    }

    // Too many parameters are as right as enough; too few are wrong.
    private IReadOnlyList<AttributeValue>? Misfit(IReadOnlyList<AttributeValue>? parameters) => random.Next(30) switch
    {
        0 => [.. parameters ?? [], "more"],
        1 when parameters is { Count: > 1 } => [.. parameters.SkipLast(1)],
        _ => parameters,
    };

    private string Any(StatementValues values) => random.Next(10) switch
    {
        0 or 1 or 2 or 3 or 4 => Select(values),
        5 => ReadOne(values),
        _ => Write(values, canReturn: true),
    };

    private string Write(StatementValues values, bool canReturn) => random.Next(6) switch
    {
        0 or 1 => Insert(values),
        2 => Delete(values) + (canReturn && random.OneIn(2) ? $" RETURNING {Returned("ALL OLD", "ALL OLD", "ALL NEW", "MODIFIED OLD")} *" : ""),
        _ => Update(values) + (canReturn && random.OneIn(2)
            ? $" RETURNING {Returned("ALL OLD", "all new", "All Old")} *"
            : ""),
    };

    private string Returned(params ReadOnlySpan<string> choices) => random.Pick(choices);

    private string Select(StatementValues values)
    {
        var conditions = new StatementConditions(random, values);
        return random.Next(6) switch
        {
            0 => $"SELECT {Selected(values)} FROM :table WHERE {conditions.Any()}",
            1 => $"SELECT {Selected(values)} FROM :table WHERE {conditions.Partitions()}",
            2 => $"SELECT {Selected(values)} FROM :table.{random.Pick("byn", "thin", "none")} WHERE {conditions.Range("n")}{Order("n")}",
            3 => $"SELECT {Selected(values)} FROM :table.byg WHERE g='{random.Pick("g1", "g2")}' AND {conditions.Any()}{Order("n")}",
            4 => $"SELECT {Selected(values)} FROM :table WHERE {conditions.Range("sk")}{Order("sk")}",
            _ => $"SELECT {Selected(values)} FROM :table WHERE {conditions.Range("sk")} AND {conditions.Any()}{Order("sk")}",
        };
    }

    private string ReadOne(StatementValues values) =>
        $"SELECT {Selected(values)} FROM :table WHERE {new StatementConditions(random, values).Key()}";

    private string Order(string sortKey) => random.Next(5) switch
    {
        0 => $" ORDER BY {sortKey}",
        1 => $" ORDER BY {random.Pick(sortKey, sortKey, "zz", "m.x", "1")} ASC",
        _ => "",
    };

    private string Selected(StatementValues values) => random.Next(3) switch
    {
        0 => "*",
        1 => $"pk, sk, {values.Selected()}",
        _ => $"{values.Selected()}, {values.Selected()}",
    };

    private string Insert(StatementValues values)
    {
        var key = $"'pk':{values.PartitionKey()},'sk':{values.SortKey()}";
        var index = random.OneIn(2) ? "" : $",'g':'{random.Pick("g1", "g2")}','n':{random.Next(1, 5)}";
        return $"INSERT INTO :table VALUE {{{key}{index},'{values.Name()}':{values.Value()},'a b':{values.Value()}}}";
    }

    private string Delete(StatementValues values)
    {
        var conditions = new StatementConditions(random, values);
        return $"DELETE FROM :table WHERE {conditions.Key()}{(random.OneIn(2) ? $" AND {conditions.Any()}" : "")}";
    }

    private string Update(StatementValues values)
    {
        var conditions = new StatementConditions(random, values);
        var clauses = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Clause(values)));
        return $"UPDATE :table {clauses} WHERE {conditions.Key()}{(random.OneIn(3) ? $" AND {conditions.Any()}" : "")}";
    }

    private string Clause(StatementValues values) => random.Next(9) switch
    {
        0 or 1 => $"SET {values.Path()}={values.Value()}",
        2 => $"SET num=num{random.Pick("+", "-")}{values.Number()}",
        3 => $"REMOVE {values.Path()}",
        4 => $"SET li=list_append({random.Pick("li, [1]", "['a'], li", "li", "zz, []", "if_not_exists(li, []), li")})",
        5 => $"SET ss={random.Pick("set_add", "SET_DELETE")}({random.Pick("ss", "ss", "ns")}, {(random.OneIn(8) ? values.Value() : values.Bag())})",
        6 => $"SET {values.Name()}=if_not_exists({values.Path()}, {values.Value()})",
        7 => random.Pick("SET n=2", "SET n=n+1", "REMOVE g", "SET g='g2'", "SET sk=1"),
        _ => $"SET {values.Path()}={values.Path()}",
    };
}
