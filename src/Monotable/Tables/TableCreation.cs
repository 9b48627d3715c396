using Monotable.Protocol;

namespace Monotable;

/// <summary>Creates a table and waits until it is active.</summary>
internal static class TableCreation
{
    private static readonly TimeSpan PollDelay = TimeSpan.FromMilliseconds(200);

    public static async ValueTask<bool> EnsureAsync(
        ITableAdministration administration, CreateTableRequest schema, TimeProvider time, CancellationToken cancellationToken)
    {
        // Describing comes first, so that a table that exists needs no permission to create one.
        var created = false;
        var description = await DescribeAsync().ConfigureAwait(false);
        while (description is null || !IsActive(description))
        {
            // A table that was just created may be unknown to DescribeTable for a while; one that is being deleted vanishes at last.
            if (description is null && !created)
            {
                (created, description) = await TryCreateAsync().ConfigureAwait(false);
                continue;
            }

            await Task.Delay(PollDelay, time, cancellationToken).ConfigureAwait(false);
            description = await DescribeAsync().ConfigureAwait(false);
        }

        return created;

        async ValueTask<TableDescription?> DescribeAsync()
        {
            try
            {
                return await administration.DescribeTableAsync(new() { TableName = schema.TableName }, cancellationToken).ConfigureAwait(false);
            }
            catch (ResourceNotFoundException)
            {
                return null;
            }
        }

        async ValueTask<(bool Created, TableDescription? Description)> TryCreateAsync()
        {
            try
            {
                return (true, await administration.CreateTableAsync(schema, cancellationToken).ConfigureAwait(false));
            }
            catch (ResourceInUseException)
            {
                // Another process was faster.
                await Task.Delay(PollDelay, time, cancellationToken).ConfigureAwait(false);
                return (false, await DescribeAsync().ConfigureAwait(false));
            }
        }
    }

    private static bool IsActive(TableDescription table) =>
        table.TableStatus == TableStatus.Active && table.GlobalSecondaryIndexes.All(static index => index.IndexStatus == IndexStatus.Active);
}
