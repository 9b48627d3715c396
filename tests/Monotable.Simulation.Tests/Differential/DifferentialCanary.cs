namespace Monotable.Simulation.Tests.Differential;

/// <summary>A comparison that cannot fail proves nothing: one wrong answer is found in a long script, and hardly more than it is left.</summary>
public sealed class DifferentialCanary
{
    private const int ScriptCountMax = 50;
    private const int StepCount = 100;

    // Two items to lose one of, and the read that misses it; a lost write may take one more to show.
    private const int StepCountLeftMax = 4;

    public static TheoryData<ProviderOperation> Operations =>
    [
        ProviderOperation.PutItem, ProviderOperation.UpdateItem, ProviderOperation.DeleteItem, ProviderOperation.GetItem,
        ProviderOperation.BatchGetItem, ProviderOperation.BatchWriteItem, ProviderOperation.Query, ProviderOperation.Scan,
        ProviderOperation.TransactGetItems, ProviderOperation.TransactWriteItems,
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Wrong_answers_are_found_and_shrunk(ProviderOperation operation) => Seeded.RunAsync(async random =>
    {
        var honest = ScriptSubject.CreateEngine("honest");
        var engine = new InProcessProvider(new DynamoDbEngine());
        var liar = new ScriptSubject("lying", new LyingProvider(engine, operation), engine);
        var runner = new ScriptRunner(honest, liar);
        for (var i = 0; i < ScriptCountMax; i++)
        {
            var script = ScriptGenerator.Next(random, StepCount);
            if (await runner.RunAsync(script) is { } difference)
            {
                var (smallest, _) = await new Shrinker(runner).ShrinkAsync(script, difference);
                Assert.InRange(smallest.Steps.Length, 1, StepCountLeftMax);
                return;
            }
        }

        Assert.Fail($"No script of {ScriptCountMax} has noticed.");
    });
}
