using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Monotable;

internal sealed class TableBuilder<TTable>(IServiceCollection services) : ITableBuilder
{
    public IServiceCollection Services { get; } = services;

    public string OptionsName => typeof(TTable).Name;

    public ITableBuilder UseProvider(Func<IServiceProvider, IDynamoDbProvider> provider)
    {
        Services.Replace(ServiceDescriptor.Singleton(new ProviderSource<TTable>(provider)));
        return this;
    }
}
