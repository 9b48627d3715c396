using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Monotable.Aws;

namespace Monotable;

/// <summary>
/// Runs tables on Amazon DynamoDB, or on any server that speaks its API: straight over HTTP by a <see cref="DirectProvider"/>, which is several
/// times as fast, or through a client of the AWS SDK for .NET by an <see cref="AwsProvider"/>.
/// </summary>
public static class AwsTableBuilderExtensions
{
    /// <summary>
    /// Uses the container's <see cref="IAmazonDynamoDB"/> where one is registered. Where there is none, requests go straight over HTTP, by one
    /// <see cref="DirectProvider"/> for all tables of the container, with credentials, region and settings by the SDK's default chain.
    /// </summary>
    /// <param name="builder">The table.</param>
    /// <returns>The table.</returns>
    /// <remarks>Where there is no region, or there are no credentials, calls throw <see cref="AmazonClientException"/>.</remarks>
    public static ITableBuilder UseAws(this ITableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(static services => new DefaultAwsProvider(services));
        return builder.UseProvider(static services => services.GetRequiredService<DefaultAwsProvider>().Provider);
    }

    /// <summary>
    /// Goes straight over HTTP by a transport of choice, whatever clients are registered: by one <see cref="DirectProvider"/> for all tables of the
    /// container, with credentials, region and settings by the SDK's default chain.
    /// </summary>
    /// <param name="builder">The table.</param>
    /// <param name="transport">What carries the requests.</param>
    /// <returns>The table.</returns>
    /// <remarks>Where there is no region, or there are no credentials, calls throw <see cref="AmazonClientException"/>.</remarks>
    public static ITableBuilder UseAws(this ITableBuilder builder, AwsTransport transport)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(static services => new DefaultAwsProvider(services));
        return builder.UseProvider(services => services.GetRequiredService<DefaultAwsProvider>().Direct(transport));
    }

    /// <summary>Uses a provider that the caller has made, which stays the caller's to dispose of. Tables that share it share transactions.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="provider">The provider.</param>
    /// <returns>The table.</returns>
    public static ITableBuilder UseAws(this ITableBuilder builder, DirectProvider provider)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(provider);
        return builder.UseProvider(_ => provider);
    }

    /// <summary>Uses a client of the SDK with all that is plugged into it. It stays the caller's to dispose of.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="client">The client.</param>
    /// <returns>The table.</returns>
    public static ITableBuilder UseAws(this ITableBuilder builder, IAmazonDynamoDB client)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var provider = new AwsProvider(client);
        return builder.UseProvider(_ => provider);
    }

    /// <summary>Uses a client that is made or found once per container, and that is not disposed of with it.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="client">Makes or finds the client.</param>
    /// <returns>The table.</returns>
    public static ITableBuilder UseAws(this ITableBuilder builder, Func<IServiceProvider, IAmazonDynamoDB> client)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(client);
        return builder.UseProvider(services => new AwsProvider(client(services)));
    }
}
