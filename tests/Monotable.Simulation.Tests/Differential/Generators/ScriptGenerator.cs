namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random scripts.</summary>
internal static class ScriptGenerator
{
    public static Script Next(Random random, int stepCount)
    {
        var schema = new SchemaGenerator(random).Next();
        var steps = new StepGenerator(random, schema);
        return new(schema, [.. Enumerable.Range(0, stepCount).Select(_ => steps.Next())]);
    }
}
