namespace Monotable.Simulation.Tests;

/// <summary>A provider under test and its table.</summary>
internal sealed record Subject(string Name, IDynamoDbProvider Provider, string TableName)
{
    public static async Task<Subject> CreateAsync<TProvider>(string name, TProvider provider)
        where TProvider : IDynamoDbProvider, ITableAdministration
    {
        var tableName = $"simulation-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..8]}";
        var table = await provider.CreateTableAsync(Schema.CreateTable(tableName));
        while (table.TableStatus != TableStatus.Active)
        {
            await Task.Yield();
            table = await provider.DescribeTableAsync(new DescribeTableRequest { TableName = tableName });
        }

        return new(name, provider, tableName);
    }

    public static Task<Subject> CreateEngineAsync() => CreateAsync("engine", new InProcessProvider(new DynamoDbEngine()));
}
