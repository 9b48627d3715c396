using Amazon;
using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    public async ValueTask<ExecuteStatementResponse<T>> ExecuteStatementAsync<T>(
        ExecuteStatementRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.ExecuteStatementRequest
        {
            Statement = request.Statement,
            Parameters = Parameters(request.Parameters),
            ConsistentRead = OnlyTrue(request.ConsistentRead),
            NextToken = request.NextToken,
            Limit = request.Limit,
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
            ReturnValuesOnConditionCheckFailure = OnFailure(request.ReturnValuesOnConditionCheckFailure),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.ExecuteStatementAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new ExecuteStatementResponse<T>
        {
            Items = SdkAnswers.Items(answer.Items, codec),
            NextToken = answer.NextToken,
            LastEvaluatedKey = SdkItems.ToOptionalItem(answer.LastEvaluatedKey),
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<BatchExecuteStatementResponse> BatchExecuteStatementAsync(
        BatchExecuteStatementRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.BatchExecuteStatementRequest
        {
            Statements = [.. request.Statements.Select(ToSdk)],
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.BatchExecuteStatementAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new BatchExecuteStatementResponse
        {
            Responses = [.. (answer.Responses ?? []).Select(FromSdk)],
            ConsumedCapacity = SdkAnswers.Capacities(answer.ConsumedCapacity),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<ExecuteTransactionResponse> ExecuteTransactionAsync(
        ExecuteTransactionRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.ExecuteTransactionRequest
        {
            TransactStatements = [.. request.TransactStatements.Select(ToSdk)],
            ClientRequestToken = request.ClientRequestToken,
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.ExecuteTransactionAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new ExecuteTransactionResponse
        {
            Responses = [.. (answer.Responses ?? []).Select(static response => Found(response.Item))],
            ConsumedCapacity = SdkAnswers.Capacities(answer.ConsumedCapacity),
        };
    }

    private static Sdk.BatchStatementRequest ToSdk(BatchStatementRequest statement) => new()
    {
        Statement = statement.Statement,
        Parameters = Parameters(statement.Parameters),
        ConsistentRead = OnlyTrue(statement.ConsistentRead),
        ReturnValuesOnConditionCheckFailure = OnFailure(statement.ReturnValuesOnConditionCheckFailure),
    };

    private static Sdk.ParameterizedStatement ToSdk(ParameterizedStatement statement) => new()
    {
        Statement = statement.Statement,
        Parameters = Parameters(statement.Parameters),
        ReturnValuesOnConditionCheckFailure = OnFailure(statement.ReturnValuesOnConditionCheckFailure),
    };

    private static BatchStatementResponse FromSdk(Sdk.BatchStatementResponse response) => new()
    {
        Error = response.Error is { } error
            ? new BatchStatementError(error.Code?.Value ?? "", error.Message, SdkItems.ToOptionalItem(error.Item))
            : null,
        TableName = response.TableName,
        Item = Found(response.Item),
    };

    // An empty map is an item of which the select list leaves nothing, unless the SDK makes one where there is no item.
    private static Item? Found(Dictionary<string, Sdk.AttributeValue>? item) =>
        item is null || (item.Count == 0 && AWSConfigs.InitializeCollections) ? null : SdkItems.ToItem(item);

    private static List<Sdk.AttributeValue>? Parameters(IReadOnlyList<AttributeValue>? parameters) =>
        parameters is null ? null : [.. parameters.Select(SdkValues.FromValue)];
}
