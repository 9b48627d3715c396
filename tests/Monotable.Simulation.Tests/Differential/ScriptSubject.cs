namespace Monotable.Simulation.Tests.Differential;

/// <summary>One of the implementations that must answer alike.</summary>
/// <param name="Name">What it is called in a difference.</param>
/// <param name="Provider">Where items are.</param>
/// <param name="Tables">Where tables are made.</param>
/// <param name="IsDynamoDbLocal">Whether it departs from the service as DynamoDB Local does. All others must be equal to the letter.</param>
internal sealed record ScriptSubject(string Name, IDynamoDbProvider Provider, ITableAdministration Tables, bool IsDynamoDbLocal = false)
{
    public static ScriptSubject Create<TProvider>(string name, TProvider provider, bool isDynamoDbLocal = false)
        where TProvider : IDynamoDbProvider, ITableAdministration => new(name, provider, provider, isDynamoDbLocal);

    public static ScriptSubject CreateEngine(string name) => Create(name, new InProcessProvider(new DynamoDbEngine()));

    public async Task CreateTableAsync(CreateTableRequest request)
    {
        var table = await Tables.CreateTableAsync(request);
        while (table.TableStatus != TableStatus.Active || table.GlobalSecondaryIndexes.Any(index => index.IndexStatus != IndexStatus.Active))
        {
            await Task.Yield();
            table = await Tables.DescribeTableAsync(new DescribeTableRequest { TableName = request.TableName });
        }
    }

    public async Task DeleteTableAsync(string tableName) => await Tables.DeleteTableAsync(new DeleteTableRequest { TableName = tableName });
}
