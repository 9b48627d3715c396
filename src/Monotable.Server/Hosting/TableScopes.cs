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

    private OperationDispatcher Make(TableScope scope) => new(options.Providers?.Invoke(scope) ?? OperationProviders.Of(
        new InProcessProvider(new DynamoDbEngine(new EngineOptions { TimeProvider = options.TimeProvider, Region = scope.Region }))));
}
