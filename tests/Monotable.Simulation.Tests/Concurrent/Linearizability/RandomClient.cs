namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Does random operations on few items and records what it is answered.</summary>
internal sealed class RandomClient(string name, Random random, IDynamoDbProvider provider, string tableName, History history, int operationCount)
    : IClient
{
    public string Name => name;

    public async IAsyncEnumerable<string> RunAsync()
    {
        var generator = new OperationGenerator(random, Dialect.Service, isHot: true);
        for (var done = 0; done < operationCount;)
        {
            var operation = generator.Next();
            if (operation.IsAtomic)
            {
                await history.RecordAsync(name, operation, provider, tableName);
                done++;
                yield return operation.GetType().Name;
            }
        }
    }
}
