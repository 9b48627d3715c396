namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random scripts get the same answers from the engine, from our server over HTTP, and from DynamoDB Local.</summary>
public sealed class DifferentialTests(ScriptSubjects subjects) : IClassFixture<ScriptSubjects>
{
    private const int OperationCount = 20_000;
    private const int StepCount = 100;
    private const int ManyFaults = 100;

    [Fact]
    public Task Random_scripts_get_the_same_answers_everywhere() => RunAsync(faultsPerRequest: 1);

    /// <summary>Which of several faults wins is compared too, in the longer mode: DynamoDB Local may always have one more order of its own.</summary>
    [Fact]
    public Task Requests_with_several_faults_get_the_same_answers_everywhere()
    {
        Assert.SkipUnless(Scale.Of(1) > 1, "Runs where MONOTABLE_SIMULATION_SCALE is more than 1.");
        return RunAsync(ManyFaults);
    }

    private async Task RunAsync(int faultsPerRequest)
    {
        var runner = new ScriptRunner(subjects.Engine, subjects.Server(), await subjects.EndpointAsync());
        await Scripts.RunAsync(runner, Scale.Of(OperationCount), StepCount, faultsPerRequest);
    }
}
