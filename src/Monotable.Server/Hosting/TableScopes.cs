using System.Collections.Concurrent;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>Finds the tables a request means.</summary>
internal sealed class TableScopes(DynamoDbServerOptions options)
{
    private readonly ConcurrentDictionary<TableScope, Lazy<OperationDispatcher>> _dispatchers = new();

    /// <summary>Gets the dispatcher of a scope, which is made on its first use.</summary>
    public OperationDispatcher Find(TableScope scope) => _dispatchers.GetOrAdd(
        options.SeparatesTables ? scope : TableScope.Shared,
        static (scope, scopes) => new Lazy<OperationDispatcher>(() => scopes.Make(scope)),
        this).Value;

    /// <summary>Gets or sets where the server listens, once it does: what a client that asks for an endpoint is told.</summary>
    public string? Authority { get; set; }

    private OperationDispatcher Make(TableScope scope) => new(options.Providers?.Invoke(scope) ?? OperationProviders.Of(Engine(scope)));

    private InProcessProvider Engine(TableScope scope) => new(new DynamoDbEngine(new EngineOptions
    {
        TimeProvider = options.TimeProvider,
        Region = scope.Region,
        EndpointAddress = Authority,
        Texts = options.Texts,
        NextId = Guid.NewGuid,
    }));
}
