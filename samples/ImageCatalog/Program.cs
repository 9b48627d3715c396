using Amazon.Runtime;
using ImageCatalog;
using ImageCatalog.Import;
using ImageCatalog.Model;
using Monotable;

if (!CatalogArguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine($"Not understood: {string.Join(' ', args)}");
    Console.Error.WriteLine(CatalogArguments.Usage);
    return 2;
}

try
{
    var catalog = new ImageCatalogTable(CatalogProvider.New(arguments.Endpoint));
    var place = arguments.Endpoint is { } url ? $"DynamoDB at {url}" : "the in-process engine";
    Console.WriteLine($"Monotable sample: an image service's metadata, on {place}.");
    await catalog.EnsureCreatedAsync();
    await ImageService.RunAsync(catalog);
    if (arguments.Import is { } file)
    {
        await MovieImport.RunAsync(catalog, file);
    }

    return 0;
}
catch (Exception exception) when (exception is SampleFailedException or MonotableException or IOException or UnauthorizedAccessException
    or HttpRequestException or AmazonClientException)
{
    Console.Error.WriteLine($"The sample failed: {exception.Message}");
    return 1;
}
