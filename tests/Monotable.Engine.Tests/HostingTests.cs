using Microsoft.Extensions.DependencyInjection;

namespace Monotable.Engine.Tests;

public sealed class HostingTests
{
    [Fact]
    public void Shares_one_engine_among_the_tables_of_a_container()
    {
        var services = new ServiceCollection();
        var one = new Builder(services);
        var two = new Builder(services);
        one.UseInProcess();
        two.UseInProcess();
        using var container = services.BuildServiceProvider();
        Assert.Same(one.Provider!(container), two.Provider!(container));
        Assert.Same(container.GetRequiredService<DynamoDbEngine>(), ((InProcessProvider)one.Provider(container)).Engine);
    }

    [Fact]
    public void Uses_the_engine_it_is_given()
    {
        var engine = new DynamoDbEngine();
        var builder = new Builder(new ServiceCollection());
        builder.UseInProcess(engine);
        using var container = builder.Services.BuildServiceProvider();
        Assert.Same(engine, ((InProcessProvider)builder.Provider!(container)).Engine);
    }

    private sealed class Builder(IServiceCollection services) : ITableBuilder
    {
        public IServiceCollection Services { get; } = services;

        public string OptionsName => "test";

        public Func<IServiceProvider, IDynamoDbProvider>? Provider { get; private set; }

        public ITableBuilder UseProvider(Func<IServiceProvider, IDynamoDbProvider> provider)
        {
            Provider = provider;
            return this;
        }
    }
}
