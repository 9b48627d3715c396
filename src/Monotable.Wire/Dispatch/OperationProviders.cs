namespace Monotable.Wire;

/// <summary>Who executes the operations of an <see cref="OperationDispatcher"/>, family by family.</summary>
public sealed record OperationProviders
{
    /// <summary>Gets the executor of item operations.</summary>
    public required IDynamoDbProvider Items { get; init; }

    /// <summary>Gets the executor of table operations; without one they are refused.</summary>
    public ITableAdministration? Tables { get; init; }

    /// <summary>Gets the executor of operations on streams; without one they are refused.</summary>
    public IStreamsProvider? Streams { get; init; }

    /// <summary>Gets the executor of PartiQL; without one its operations are refused.</summary>
    public IPartiQLProvider? PartiQL { get; init; }

    /// <summary>Takes every family that one provider offers from that provider.</summary>
    /// <param name="provider">The provider, which may implement the interfaces of other families too.</param>
    public static OperationProviders Of(IDynamoDbProvider provider) => new()
    {
        Items = provider,
        Tables = provider as ITableAdministration,
        Streams = provider as IStreamsProvider,
        PartiQL = provider as IPartiQLProvider,
    };
}
