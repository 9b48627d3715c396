namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>One of the two that execute the same statements, with a table of its own of the same items.</summary>
internal sealed class StatementSide
{
    private const int PagesMax = 40;

    private static readonly Projection All = new(ProjectionType.All);

    private readonly IDynamoDbProvider _provider;
    private readonly IPartiQLProvider _statements;

    private StatementSide(IDynamoDbProvider provider, IPartiQLProvider statements, string tableName)
    {
        (_provider, _statements, TableName) = (provider, statements, tableName);
    }

    public string TableName { get; }

    public static async Task<StatementSide> CreateAsync<TProvider>(TProvider provider)
        where TProvider : IDynamoDbProvider, ITableAdministration, IPartiQLProvider
    {
        var name = $"statements-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..8]}";
        var table = await provider.CreateTableAsync(new CreateTableRequest
        {
            TableName = name,
            BillingMode = BillingMode.PayPerRequest,
            AttributeDefinitions =
            [
                new("pk", AttributeType.String), new("sk", AttributeType.Number), new("g", AttributeType.String), new("n", AttributeType.Number),
            ],
            KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
            GlobalSecondaryIndexes = [new() { IndexName = "byg", KeySchema = [new("g", KeyType.Hash), new("n", KeyType.Range)], Projection = All }],
            LocalSecondaryIndexes = [Local("byn", All), Local("thin", new(ProjectionType.KeysOnly))],
        });
        while (table.TableStatus != TableStatus.Active)
        {
            await Task.Yield();
            table = await provider.DescribeTableAsync(new DescribeTableRequest { TableName = name });
        }

        return new(provider, provider, name);
    }

    /// <summary>Makes the table hold the items that all runs start with.</summary>
    public async Task FillAsync()
    {
        foreach (var item in await ScanAsync())
        {
            await _provider.DeleteItemAsync(
                new DeleteItemRequest { TableName = TableName, Key = Item.Create(("pk", item["pk"]), ("sk", item["sk"])) }, ItemCodec.Instance);
        }

        for (var i = 0; i < 9; i++)
        {
            await _provider.PutItemAsync(new PutItemRequest { TableName = TableName }, Start(i), ItemCodec.Instance);
        }
    }

    /// <summary>Executes a statement to its last page.</summary>
    public Task<string> RunAsync(StatementText statement, int? limit) => OutcomeAsync(async () =>
    {
        var request = new ExecuteStatementRequest
        {
            Statement = statement.On(TableName),
            Parameters = statement.Parameters,
            Limit = limit,
            ReturnValuesOnConditionCheckFailure = statement.Text.StartsWith("INSERT", StringComparison.Ordinal)
                ? ReturnValuesOnConditionCheckFailure.None
                : ReturnValuesOnConditionCheckFailure.AllOld,
        };
        var items = new List<Item>();
        for (var page = 0; page < PagesMax; page++)
        {
            var answer = await _statements.ExecuteStatementAsync(request, ItemCodec.Instance);
            items.AddRange(answer.Items);
            if (answer.NextToken is null)
            {
                break;
            }

            request = request with { NextToken = answer.NextToken };
        }

        return Outcome.Text(statement.IsOrdered ? items : items.OrderBy(Outcome.Text, StringComparer.Ordinal));
    });

    public Task<string> BatchAsync(IEnumerable<StatementText> statements) => OutcomeAsync(async () =>
    {
        var answer = await _statements.BatchExecuteStatementAsync(new BatchExecuteStatementRequest
        {
            Statements = [.. statements.Select(statement => new BatchStatementRequest
            {
                Statement = statement.On(TableName), Parameters = statement.Parameters,
            })],
        });
        return string.Concat(answer.Responses.Select(static response =>
            $"\n    {response.Error?.Code} {response.Error?.Message} {Outcome.Text(response.Item)}"));
    });

    public Task<string> TransactAsync(IEnumerable<StatementText> statements) => OutcomeAsync(async () =>
    {
        var answer = await _statements.ExecuteTransactionAsync(new ExecuteTransactionRequest
        {
            TransactStatements = [.. statements.Select(statement => new ParameterizedStatement
            {
                Statement = statement.On(TableName), Parameters = statement.Parameters,
            })],
        });
        return string.Concat(answer.Responses.Select(static item => $"\n    {Outcome.Text(item)}"));
    });

    /// <summary>Gets all that the table holds.</summary>
    public async Task<string> ContentAsync() => Outcome.Text((await ScanAsync()).OrderBy(Outcome.Text, StringComparer.Ordinal));

    private static LocalSecondaryIndex Local(string name, Projection projection) =>
        new() { IndexName = name, KeySchema = [new("pk", KeyType.Hash), new("n", KeyType.Range)], Projection = projection };

    private static Item Start(int i)
    {
        var item = Item.Create(
            ("pk", $"p{(i / 3) + 1}"), ("sk", (i % 3) + 1), ("num", i), ("s", i % 2 == 0 ? "str" : "a"), ("yes", i % 2 == 0),
            ("m", Item.Create(("x", i), ("y", AttributeValue.List("q", i)))), ("li", AttributeValue.List(1, Item.Create(("x", "in")), "a")),
            ("ss", AttributeValue.Set(AttributeSet.Create(["a", "b"]))), ("ns", AttributeValue.Set(AttributeSet.Create<DynamoDbNumber>([1, 2.5m]))),
            ("order", AttributeValue.Null));
        return i % 4 == 3 ? item : item.With("g", i % 2 == 0 ? "g1" : "g2").With("n", i);
    }

    private static async Task<string> OutcomeAsync(Func<Task<string>> run)
    {
        try
        {
            return await run();
        }
        catch (TransactionCanceledException failure)
        {
            return $"{failure.GetType().Name}: " + string.Join(
                "; ", failure.CancellationReasons.Select(static reason => $"{reason.Code} {reason.Message}"));
        }
        catch (DynamoDbException failure)
        {
            return $"{failure.GetType().Name}: {failure.Message} {Outcome.Text((failure as ConditionalCheckFailedException)?.Item)}";
        }
    }

    private async Task<IReadOnlyList<Item>> ScanAsync() =>
        (await _provider.ScanAsync(new ScanRequest { TableName = TableName, ConsistentRead = true }, ItemCodec.Instance)).Items;
}
