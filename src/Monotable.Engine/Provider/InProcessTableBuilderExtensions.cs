using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Monotable;

/// <summary>Runs tables on an engine in this process.</summary>
public static class InProcessTableBuilderExtensions
{
    /// <summary>Runs the table on the container's in-process engine. All tables of a container share it, so transactions cross tables.</summary>
    /// <remarks>Register a <see cref="DynamoDbEngine"/> beforehand to choose its options.</remarks>
    /// <param name="builder">The table's builder.</param>
    public static ITableBuilder UseInProcess(this ITableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(static _ => new DynamoDbEngine());
        builder.Services.TryAddSingleton(static services => new InProcessProvider(services.GetRequiredService<DynamoDbEngine>()));
        return builder.UseProvider(static services => services.GetRequiredService<InProcessProvider>());
    }

    /// <summary>Runs the table on an engine that the caller holds: several containers may share it.</summary>
    /// <param name="builder">The table's builder.</param>
    /// <param name="engine">The engine.</param>
    public static ITableBuilder UseInProcess(this ITableBuilder builder, DynamoDbEngine engine)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(engine);
        var provider = new InProcessProvider(engine);
        return builder.UseProvider(_ => provider);
    }
}
