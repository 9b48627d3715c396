using Monotable.Protocol;

namespace Monotable;

/// <summary>Creates a table and waits until it is active.</summary>
internal sealed class TableCreation(
    ITableAdministration administration, CreateTableRequest schema, string? expiryAttribute, TimeProvider time, CancellationToken cancellationToken)
{
    private static readonly TimeSpan PollDelay = TimeSpan.FromMilliseconds(200);

    private bool _created;

    /// <summary>Makes sure that there is an active table.</summary>
    /// <returns>Whether it was created here.</returns>
    public async ValueTask<bool> EnsureAsync()
    {
        // Describing comes first, so that a table that exists needs no permission to create one.
        var table = await DescribeAsync().ConfigureAwait(false);
        while (table is null || !IsActive(table))
        {
            // A table that was just created may be unknown to DescribeTable for a while; one that is being deleted vanishes at last.
            if (table is null && !_created && await TryCreateAsync().ConfigureAwait(false) is { } created)
            {
                // Some endpoints answer that the table is being created when it is there already: only then is there something to wait for.
                table = IsActive(created) ? created : await DescribeAsync().ConfigureAwait(false);
                continue;
            }

            await Task.Delay(PollDelay, time, cancellationToken).ConfigureAwait(false);
            table = await DescribeAsync().ConfigureAwait(false);
        }

        if (expiryAttribute is not null)
        {
            await EnsureExpiryAsync(expiryAttribute).ConfigureAwait(false);
        }

        return _created;
    }

    // The service takes one change an hour, so what is on already is left alone.
    private async ValueTask EnsureExpiryAsync(string attribute)
    {
        var current = await administration.DescribeTimeToLiveAsync(new() { TableName = schema.TableName }, cancellationToken).ConfigureAwait(false);
        if (current.TimeToLiveStatus == TimeToLiveStatus.Disabled)
        {
            await administration.UpdateTimeToLiveAsync(
                new() { TableName = schema.TableName, TimeToLiveSpecification = new(true, attribute) }, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsActive(TableDescription table) =>
        table.TableStatus == TableStatus.Active && table.GlobalSecondaryIndexes.All(static index => index.IndexStatus == IndexStatus.Active);

    private async ValueTask<TableDescription?> DescribeAsync()
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

    private async ValueTask<TableDescription?> TryCreateAsync()
    {
        try
        {
            var table = await administration.CreateTableAsync(schema, cancellationToken).ConfigureAwait(false);
            _created = true;
            return table;
        }
        catch (ResourceInUseException)
        {
            // Another process was faster.
            return null;
        }
    }
}
