using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Monotable;

/// <summary>Registers table classes in a container.</summary>
public static class TableServiceCollectionExtensions
{
    /// <summary>
    /// Registers a table class and its repositories as singletons. A second call changes the first one's settings: the last provider wins.
    /// </summary>
    /// <typeparam name="TTable">The table class.</typeparam>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Chooses the provider and the options.</param>
    public static IServiceCollection AddTable<TTable>(this IServiceCollection services, Action<ITableBuilder> configure)
        where TTable : Table, ITable<TTable>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (!services.Any(static service => service.ServiceType == typeof(TTable)))
        {
            services.AddOptions();
            services.AddSingleton(static provider => Create<TTable>(provider));
            services.AddSingleton<IHostedService>(static provider => new TableCreationService(
                provider.GetRequiredService<TTable>(), OptionsOf<TTable>(provider)));
            TTable.AddRepositories(services);
        }

        configure(new TableBuilder<TTable>(services));
        return services;
    }

    private static TTable Create<TTable>(IServiceProvider services)
        where TTable : Table, ITable<TTable>
    {
        var source = services.GetService<ProviderSource<TTable>>() ?? throw new InvalidOperationException(
            $"The table '{typeof(TTable).Name}' has no provider. Call UseAws() or UseInProcess() in AddTable<{typeof(TTable).Name}>(table => …).");
        var table = TTable.Create(source.Create(services), OptionsOf<TTable>(services));
        if (services.GetService<TimeProvider>() is { } timeProvider)
        {
            table.Use(timeProvider);
        }

        return table;
    }

    private static TableOptions OptionsOf<TTable>(IServiceProvider services) =>
        services.GetRequiredService<IOptionsMonitor<TableOptions>>().Get(typeof(TTable).Name);
}
