using Monotable.Engine;

namespace Monotable.Specification.Tests;

/// <summary>The in-process engine, which lacks nothing.</summary>
public sealed class InProcessFixture : ProviderFixture
{
    private readonly InProcessProvider _provider = new(new DynamoDbEngine());

    /// <inheritdoc/>
    public override IDynamoDbProvider Provider => _provider;

    /// <inheritdoc/>
    public override ITableAdministration Administration => _provider;

    /// <inheritdoc/>
    public override IStreamsProvider Streams => _provider;

    /// <inheritdoc/>
    public override IPartiQLProvider PartiQL => _provider;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Behaviour, string> Lacks { get; } = new Dictionary<Behaviour, string>();

    /// <inheritdoc/>
    public override ValueTask ConnectAsync() => ValueTask.CompletedTask;
}
