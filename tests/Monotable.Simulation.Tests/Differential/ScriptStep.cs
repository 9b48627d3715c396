namespace Monotable.Simulation.Tests.Differential;

/// <summary>One request, or a read with all its pages.</summary>
internal abstract record ScriptStep
{
    /// <summary>Gets whether the step may change what is stored.</summary>
    public virtual bool IsWrite => true;

    /// <summary>Asks a provider, and describes the answer by all that the service determines of it.</summary>
    public abstract Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName);

    /// <summary>Makes steps that ask for less, to find the smallest that still fails.</summary>
    public abstract IEnumerable<ScriptStep> Simpler();
}
