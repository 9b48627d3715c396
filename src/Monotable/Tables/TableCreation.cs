using Monotable.Protocol;

namespace Monotable;

/// <summary>Creates a table and waits until it is active.</summary>
internal static class TableCreation
{
    private static readonly TimeSpan PollDelay = TimeSpan.FromMilliseconds(200);

    public static async ValueTask<bool> EnsureAsync(
        ITableAdministration administration, CreateTableRequest schema, TimeProvider time, CancellationToken cancellationToken)
    {
        var created = true;
        TableDescription description;
        try
        {
            description = await administration.CreateTableAsync(schema, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceInUseException)
        {
            created = false;
            description = await DescribeAsync().ConfigureAwait(false);
        }

        while (description.TableStatus != TableStatus.Active || description.GlobalSecondaryIndexes.Any(static index => index.IndexStatus != IndexStatus.Active))
        {
            await Task.Delay(PollDelay, time, cancellationToken).ConfigureAwait(false);
            description = await DescribeAsync().ConfigureAwait(false);
        }

        return created;

        ValueTask<TableDescription> DescribeAsync() =>
            administration.DescribeTableAsync(new() { TableName = schema.TableName }, cancellationToken);
    }
}
