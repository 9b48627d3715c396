namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random scripts.</summary>
internal static class ScriptGenerator
{
    public static Script Next(Random random, int stepCount, int faultsPerRequest = 1)
    {
        var schema = new SchemaGenerator(random).Next();
        var steps = new StepGenerator(random, new(random, faultsPerRequest), schema);
        return new(schema, [.. Enumerable.Range(0, stepCount).Select(_ => steps.Next())]);
    }
}
