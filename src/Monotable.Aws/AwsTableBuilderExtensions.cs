using Amazon.DynamoDBv2;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Monotable.Aws;

namespace Monotable;

/// <summary>Runs tables on Amazon DynamoDB, or on any server that speaks its API, through the AWS SDK for .NET.</summary>
public static class AwsTableBuilderExtensions
{
    /// <summary>
    /// Uses the container's <see cref="IAmazonDynamoDB"/>; where there is none, one <see cref="AmazonDynamoDBClient"/> for all tables of the
    /// container, with credentials, region and settings by the SDK's default chain.
    /// </summary>
    /// <param name="builder">The table.</param>
    /// <returns>The table.</returns>
    public static ITableBuilder UseAws(this ITableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(static services => new DefaultAwsClient(services));
        return builder.UseProvider(static services => new AwsProvider(services.GetRequiredService<DefaultAwsClient>().Client));
    }

    /// <summary>Uses a client, which stays the caller's to dispose of.</summary>
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
