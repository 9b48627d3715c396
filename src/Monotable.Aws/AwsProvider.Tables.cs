using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    public async ValueTask<TableDescription> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.CreateTableRequest
        {
            TableName = request.TableName,
            AttributeDefinitions = TableRequests.Attributes(request.AttributeDefinitions),
            KeySchema = TableRequests.KeySchema(request.KeySchema),
            LocalSecondaryIndexes = TableRequests.ListUnlessEmpty(request.LocalSecondaryIndexes, TableRequests.LocalIndex),
            GlobalSecondaryIndexes = TableRequests.ListUnlessEmpty(request.GlobalSecondaryIndexes, TableRequests.GlobalIndex),
            BillingMode = request.BillingMode is { } mode ? ProtocolNames.BillingMode[mode] : null,
            ProvisionedThroughput = TableRequests.Throughput(request.ProvisionedThroughput),
            DeletionProtectionEnabled = request.DeletionProtectionEnabled,
            OnDemandThroughput = TableRequests.OnDemand(request.OnDemandThroughput),
            WarmThroughput = TableRequests.Warm(request.WarmThroughput),
            StreamSpecification = TableRequests.Stream(request.StreamSpecification),
            SSESpecification = TableRequests.Encryption(request.SSESpecification),
            TableClass = request.TableClass is { } tableClass ? ProtocolNames.TableClass[tableClass] : null,
            Tags = request.Tags.Count == 0 ? null : TableRequests.Tags(request.Tags),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.CreateTableAsync(r, token), cancellationToken).ConfigureAwait(false);
        return TableAnswers.Describe(answer.TableDescription);
    }

    /// <inheritdoc/>
    public async ValueTask<TableDescription> DescribeTableAsync(DescribeTableRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.DescribeTableRequest { TableName = request.TableName };
        var answer = await SendAsync(sent, static (client, r, token) => client.DescribeTableAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return TableAnswers.Describe(answer.Table);
    }

    /// <inheritdoc/>
    public async ValueTask<TableDescription> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.UpdateTableRequest
        {
            TableName = request.TableName,
            AttributeDefinitions = request.AttributeDefinitions.Count == 0 ? null : TableRequests.Attributes(request.AttributeDefinitions),
            GlobalSecondaryIndexUpdates = TableRequests.ListUnlessEmpty(request.GlobalSecondaryIndexUpdates, TableRequests.IndexUpdate),
            BillingMode = request.BillingMode is { } mode ? ProtocolNames.BillingMode[mode] : null,
            ProvisionedThroughput = TableRequests.Throughput(request.ProvisionedThroughput),
            DeletionProtectionEnabled = request.DeletionProtectionEnabled,
            OnDemandThroughput = TableRequests.OnDemand(request.OnDemandThroughput),
            WarmThroughput = TableRequests.Warm(request.WarmThroughput),
            StreamSpecification = TableRequests.Stream(request.StreamSpecification),
            SSESpecification = TableRequests.Encryption(request.SSESpecification),
            TableClass = request.TableClass is { } tableClass ? ProtocolNames.TableClass[tableClass] : null,
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.UpdateTableAsync(r, token), cancellationToken).ConfigureAwait(false);
        return TableAnswers.Describe(answer.TableDescription);
    }

    /// <inheritdoc/>
    public async ValueTask<TableDescription> DeleteTableAsync(DeleteTableRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.DeleteTableRequest { TableName = request.TableName };
        var answer = await SendAsync(sent, static (client, r, token) => client.DeleteTableAsync(r, token), cancellationToken).ConfigureAwait(false);
        return TableAnswers.Describe(answer.TableDescription);
    }

    /// <inheritdoc/>
    public async ValueTask<ListTablesResponse> ListTablesAsync(ListTablesRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.ListTablesRequest { ExclusiveStartTableName = request.ExclusiveStartTableName, Limit = request.Limit };
        var answer = await SendAsync(sent, static (client, r, token) => client.ListTablesAsync(r, token), cancellationToken).ConfigureAwait(false);
        return new ListTablesResponse
        {
            TableNames = answer.TableNames ?? [],
            LastEvaluatedTableName = string.IsNullOrEmpty(answer.LastEvaluatedTableName) ? null : answer.LastEvaluatedTableName,
        };
    }
}
