namespace Monotable.Simulation.Tests;

/// <summary>A comparison that cannot fail proves nothing: each of these providers lies about one operation, and must be caught.</summary>
public sealed class CanarySimulation
{
    private const int OperationCount = 1_500;

    // The simulation sends no statements, so it cannot notice what they answer: the engine runs them as the operations here.
    private static readonly ProviderOperation[] Statements =
        [ProviderOperation.ExecuteStatement, ProviderOperation.BatchExecuteStatement, ProviderOperation.ExecuteTransaction];

    public static TheoryData<ProviderOperation> Operations => [.. Enum.GetValues<ProviderOperation>().Except(Statements)];

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Corrupt_answers_of_one_operation_are_noticed(ProviderOperation operation) => Seeded.RunAsync(async random =>
    {
        var engine = await Subject.CreateEngineAsync();
        var canary = new LyingProvider(engine.Provider, operation);
        var run = new SimulationRun(random, Dialect.Service, engine with { Provider = canary });
        await Assert.ThrowsAsync<SimulationException>(() => run.RunAsync(OperationCount));
        Assert.True(canary.HasLied);
    });
}
