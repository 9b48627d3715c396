namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random scripts get the same answers from the engine, from our server over HTTP, and from DynamoDB Local.</summary>
public sealed class DifferentialTests(ScriptSubjects subjects) : IClassFixture<ScriptSubjects>
{
    private const int OperationCount = 20_000;
    private const int StepCount = 100;

    [Fact]
    public async Task Random_scripts_get_the_same_answers_everywhere()
    {
        var runner = new ScriptRunner(subjects.Engine, subjects.Server(), await subjects.EndpointAsync());
        await Scripts.RunAsync(runner, Scale.Of(OperationCount), StepCount);
    }
}
