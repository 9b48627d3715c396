using Microsoft.Extensions.Hosting;

namespace Monotable;

/// <summary>Creates the table at an application's start, if the options ask for it.</summary>
internal sealed class TableCreationService(Table table, TableOptions options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.CreateIfMissing)
        {
            await table.EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
