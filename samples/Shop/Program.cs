using Amazon.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Monotable;
using Shop;
using Shop.Model;
using Shop.Scenes;

if (!ShopArguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine($"Not understood: {string.Join(' ', args)}");
    Console.Error.WriteLine(ShopArguments.Usage);
    return 2;
}

try
{
    var services = new ServiceCollection();
    if (arguments.Endpoint is { } endpoint)
    {
        // Every run has a table of its own, so that it finds an empty one and touches nothing else.
        var name = $"shop-sample-{Guid.NewGuid():N}";
        services.AddTable<ShopTable>(table => table.UseAws(_ => Endpoint.NewClient(endpoint)).Configure(options => options.TableName = name));
    }
    else
    {
        services.AddTable<ShopTable>(table => table.UseInProcess());
    }

    services.AddSingleton<Clerk>().AddSingleton<Tour>();
    await using var container = services.BuildServiceProvider();
    var place = arguments.Endpoint is { } url ? $"DynamoDB at {url}" : "the in-process engine";
    Console.WriteLine($"Monotable sample: a shop in one table, on {place}.");
    await container.GetRequiredService<Tour>().RunAsync();
    return 0;
}
catch (Exception exception) when (exception is SampleFailedException or MonotableException or HttpRequestException or AmazonClientException)
{
    Console.Error.WriteLine($"The sample failed: {exception.Message}");
    return 1;
}
