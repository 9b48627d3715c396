namespace Monotable.Specification.Tests;

/// <summary>An endpoint that the specification runs against, and what it is known not to do.</summary>
public abstract class ProviderFixture
{
    /// <summary>Gets the provider, once connected.</summary>
    public abstract IDynamoDbProvider Provider { get; }

    /// <summary>Gets the table operations, once connected.</summary>
    public abstract ITableAdministration Administration { get; }

    /// <summary>Gets the operations on streams, once connected.</summary>
    public abstract IStreamsProvider Streams { get; }

    /// <summary>Gets the PartiQL operations, once connected.</summary>
    public abstract IPartiQLProvider PartiQL { get; }

    /// <summary>Gets the behaviours of the service that the endpoint lacks, each with the reason a skipped test shows.</summary>
    public abstract IReadOnlyDictionary<Behaviour, string> Lacks { get; }

    /// <summary>Connects to the endpoint, or skips the calling test where there is none.</summary>
    public abstract ValueTask ConnectAsync();
}
