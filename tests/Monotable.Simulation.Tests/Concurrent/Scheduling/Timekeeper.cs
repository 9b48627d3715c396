namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Lets time pass while others act, up to a limit.</summary>
internal sealed class Timekeeper(Random random, ManualClock clock, TimeSpan stepMax, TimeSpan total) : IClient
{
    public string Name => "time";

    public bool IsBackground => true;

    public async IAsyncEnumerable<string> RunAsync()
    {
        await Task.CompletedTask;
        for (var passed = TimeSpan.Zero; passed < total;)
        {
            var step = stepMax * random.NextDouble();
            clock.Advance(step);
            passed += step;
            yield return $"let {step} pass";
        }
    }
}
