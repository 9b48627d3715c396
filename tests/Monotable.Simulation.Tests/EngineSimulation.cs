namespace Monotable.Simulation.Tests;

/// <summary>The in-process engine against a naive model.</summary>
public sealed class EngineSimulation
{
    private const int RunCount = 20;
    private const int OperationCount = 1_500;

    [Fact]
    public Task The_engine_answers_every_operation_as_the_model_does() => Seeded.RunAsync(async random =>
    {
        for (var run = 0; run < Scale.Of(RunCount); run++)
        {
            await new SimulationRun(random, Dialect.Service, await Subject.CreateEngineAsync()).RunAsync(OperationCount);
        }
    });
}
