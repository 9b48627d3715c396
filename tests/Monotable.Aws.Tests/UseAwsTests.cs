using Amazon.DynamoDBv2;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Monotable.Aws.Tests;

public sealed class UseAwsTests
{
    private readonly TableBuilder _builder = new();
    private readonly IAmazonDynamoDB _client = Substitute.For<IAmazonDynamoDB>();

    [Fact]
    public void Takes_the_client_of_the_container()
    {
        _builder.Services.AddSingleton(_client);
        _builder.UseAws();
        Assert.Same(_client, Provider().Client);
    }

    [Fact]
    public void Takes_a_given_client()
    {
        _builder.UseAws(_client);
        Assert.Same(_client, Provider().Client);
    }

    [Fact]
    public void Takes_a_client_from_a_factory()
    {
        _builder.Services.AddKeyedSingleton("orders", _client);
        _builder.UseAws(services => services.GetRequiredKeyedService<IAmazonDynamoDB>("orders"));
        Assert.Same(_client, Provider().Client);
    }

    [Fact]
    public void Is_also_the_table_administration() => Assert.IsAssignableFrom<ITableAdministration>(new AwsProvider(_client));

    [Fact]
    public void Refuses_no_client() => Assert.Throws<ArgumentNullException>(() => _builder.UseAws((IAmazonDynamoDB)null!));

    private AwsProvider Provider()
    {
        using var services = ((ServiceCollection)_builder.Services).BuildServiceProvider();
        return Assert.IsType<AwsProvider>(_builder.Provider!(services));
    }

    private sealed class TableBuilder : ITableBuilder
    {
        public Func<IServiceProvider, IDynamoDbProvider>? Provider { get; private set; }

        public string OptionsName => "table";

        public IServiceCollection Services { get; } = new ServiceCollection();

        public ITableBuilder UseProvider(Func<IServiceProvider, IDynamoDbProvider> provider)
        {
            Provider = provider;
            return this;
        }
    }
}
