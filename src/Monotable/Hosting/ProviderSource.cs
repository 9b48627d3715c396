namespace Monotable;

/// <summary>How one table class gets its provider.</summary>
internal sealed class ProviderSource<TTable>(Func<IServiceProvider, IDynamoDbProvider> create)
{
    public IDynamoDbProvider Create(IServiceProvider services) => create(services);
}
