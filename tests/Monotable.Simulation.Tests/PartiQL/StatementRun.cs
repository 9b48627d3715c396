using System.Globalization;

namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>A run of statements on two sides. It starts afresh now and then, so that a failure depends on few statements, which it shows.</summary>
internal sealed class StatementRun(Random random, StatementSide engine, StatementSide local)
{
    private const int StatementsPerStart = 60;

    private readonly StatementGenerator _generator = new(random);
    private readonly List<string> _log = [];

    public async Task RunAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % StatementsPerStart == 0)
            {
                await StartAsync();
            }

            await StepAsync();
        }
    }

    private async Task StartAsync()
    {
        _log.Clear();
        await engine.FillAsync();
        await local.FillAsync();
    }

    private Task StepAsync() => random.Next(12) switch
    {
        0 => TogetherAsync("batch", static (side, statements) => side.BatchAsync(statements)),
        1 => TogetherAsync("transaction", static (side, statements) => side.TransactAsync(statements)),
        _ => AloneAsync(),
    };

    private async Task AloneAsync()
    {
        var statement = _generator.Next();
        int? limit = random.OneIn(3) && statement.HasPages ? random.Next(1, 5) : null;
        await CompareAsync(
            limit is null ? $"{statement}" : string.Create(CultureInfo.InvariantCulture, $"{statement}  limit {limit}"),
            statement.IsRead,
            side => side.RunAsync(statement, limit));
    }

    private async Task TogetherAsync(string kind, Func<StatementSide, List<StatementText>, Task<string>> run)
    {
        var isRead = random.OneIn(3);
        var statements = Enumerable.Range(0, random.Next(1, 4))
            .Select(_ => random.OneIn(20) ? _generator.Next() : isRead ? _generator.NextRead() : _generator.NextWrite())
            .ToList();
        await CompareAsync(
            $"{kind} of\n    {string.Join("\n    ", statements)}", statements.TrueForAll(static statement => statement.IsRead),
            side => run(side, statements));
    }

    private async Task CompareAsync(string statement, bool isRead, Func<StatementSide, Task<string>> run)
    {
        _log.Add(statement);
        var (ours, theirs) = (await run(engine), await run(local));
        var isKnown = StatementDepartures.AreKnown(ours, theirs);
        if (!isKnown && !StatementDepartures.AreSame(ours, theirs))
        {
            throw Differ("answers", ours, theirs);
        }

        if (!isRead)
        {
            await CompareItemsAsync(isKnown);
        }
    }

    private async Task CompareItemsAsync(bool mayDiffer)
    {
        var (ours, theirs) = (await engine.ContentAsync(), await local.ContentAsync());
        if (!string.Equals(ours, theirs, StringComparison.Ordinal))
        {
            // What one of them refuses and the other does leaves other items.
            await (mayDiffer ? StartAsync() : throw Differ("items", ours, theirs));
        }
    }

    private SimulationException Differ(string what, string ours, string theirs) => new(
        $"The {what} differ after {string.Join("\n  ", _log)}\n  engine: {ours}\n  local:  {theirs}");
}
