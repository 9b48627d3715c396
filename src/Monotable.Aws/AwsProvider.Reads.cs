using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    public async ValueTask<QueryResponse<T>> QueryAsync<T>(
        QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.QueryRequest
        {
            TableName = request.TableName,
            IndexName = request.IndexName,
            KeyConditionExpression = request.KeyConditionExpression,
            FilterExpression = request.FilterExpression,
            ProjectionExpression = request.ProjectionExpression,
            ExpressionAttributeNames = Names(request.ExpressionAttributeNames),
            ExpressionAttributeValues = SdkItems.FromOptional(request.ExpressionAttributeValues),
            KeyConditions = LegacyMembers.Conditions(request.KeyConditions),
            QueryFilter = LegacyMembers.Conditions(request.QueryFilter),
            ConditionalOperator = LegacyMembers.Operator(request.ConditionalOperator),
            AttributesToGet = LegacyMembers.Names(request.AttributesToGet),
            Select = ProtocolNames.Select.NameUnlessDefault(request.Select),
            Limit = request.Limit,
            ExclusiveStartKey = SdkItems.FromOptional(request.ExclusiveStartKey),
            ScanIndexForward = request.ScanIndexForward ? null : false,
            ConsistentRead = OnlyTrue(request.ConsistentRead),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.QueryAsync(r, token), cancellationToken).ConfigureAwait(false);
        return new QueryResponse<T>
        {
            Items = SdkAnswers.Items(answer.Items, codec),
            Count = answer.Count ?? 0,
            ScannedCount = answer.ScannedCount ?? 0,
            LastEvaluatedKey = SdkItems.ToOptionalItem(answer.LastEvaluatedKey),
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<ScanResponse<T>> ScanAsync<T>(
        ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.ScanRequest
        {
            TableName = request.TableName,
            IndexName = request.IndexName,
            FilterExpression = request.FilterExpression,
            ProjectionExpression = request.ProjectionExpression,
            ExpressionAttributeNames = Names(request.ExpressionAttributeNames),
            ExpressionAttributeValues = SdkItems.FromOptional(request.ExpressionAttributeValues),
            ScanFilter = LegacyMembers.Conditions(request.ScanFilter),
            ConditionalOperator = LegacyMembers.Operator(request.ConditionalOperator),
            AttributesToGet = LegacyMembers.Names(request.AttributesToGet),
            Select = ProtocolNames.Select.NameUnlessDefault(request.Select),
            Limit = request.Limit,
            ExclusiveStartKey = SdkItems.FromOptional(request.ExclusiveStartKey),
            Segment = request.Segment,
            TotalSegments = request.TotalSegments,
            ConsistentRead = OnlyTrue(request.ConsistentRead),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.ScanAsync(r, token), cancellationToken).ConfigureAwait(false);
        return new ScanResponse<T>
        {
            Items = SdkAnswers.Items(answer.Items, codec),
            Count = answer.Count ?? 0,
            ScannedCount = answer.ScannedCount ?? 0,
            LastEvaluatedKey = SdkItems.ToOptionalItem(answer.LastEvaluatedKey),
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
        };
    }
}
