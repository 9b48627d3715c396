namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Reads the table and its indexes page by page, each page a step.</summary>
internal sealed class PagingClient(string name, Random random, IDynamoDbProvider provider, int count) : IClient
{
    public string Name => name;

    public async IAsyncEnumerable<string> RunAsync()
    {
        for (var number = 0; number < count; number++)
        {
            var read = new PagedRead(random);
            while (!read.IsComplete)
            {
                await read.ReadPageAsync(provider);
                yield return "read a page";
            }

            read.Check();
        }
    }
}
