namespace Monotable.Simulation.Tests.Differential;

/// <summary>Makes a failing script smaller, as long as it still fails in the same way.</summary>
internal sealed class Shrinker(ScriptRunner runner, int attemptCountMax = 3_000)
{
    private int _attemptCount;

    /// <summary>Shrinks a script.</summary>
    /// <returns>The smallest script found, and how it fails.</returns>
    public async Task<(Script Script, Difference Difference)> ShrinkAsync(Script script, Difference difference)
    {
        var last = script.Steps.IndexOf(difference.Step);
        var best = (Script: script with { Steps = script.Steps[..(last + 1)] }, Difference: difference);
        while (await FindSmallerAsync(best.Script, best.Difference) is { } smaller)
        {
            best = smaller;
        }

        return best;
    }

    private async Task<(Script Script, Difference Difference)?> FindSmallerAsync(Script script, Difference difference)
    {
        foreach (var candidate in Simpler(script))
        {
            if (++_attemptCount > attemptCountMax)
            {
                return null;
            }

            if (await runner.RunAsync(candidate) is { } found && found.Signature == difference.Signature)
            {
                return (candidate, found);
            }
        }

        return null;
    }

    // Whole steps first: what is left of them is cheap to try.
    private static IEnumerable<Script> Simpler(Script script)
    {
        foreach (var steps in Sublists.Of(script.Steps))
        {
            yield return script with { Steps = steps };
        }

        foreach (var schema in script.Schema.Simpler())
        {
            yield return script with { Schema = schema };
        }

        for (var i = script.Steps.Length - 1; i >= 0; i--)
        {
            foreach (var step in script.Steps[i].Simpler())
            {
                yield return script with { Steps = script.Steps.SetItem(i, step) };
            }
        }
    }
}
