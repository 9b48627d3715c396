using Amazon.DynamoDBv2;
using Amazon.Runtime;
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
    public void Takes_a_given_direct_provider()
    {
        using var provider = new DirectProvider(
            new() { ServiceURL = "http://127.0.0.1:1", AuthenticationRegion = "us-east-1" }, new BasicAWSCredentials("any", "any"));
        _builder.UseAws(provider);
        Assert.Same(provider, Provider<DirectProvider>());
    }

    [Fact]
    public void Goes_straight_over_HTTP_where_no_client_is_registered()
    {
        using var variables = new EnvironmentVariables(
            ("AWS_REGION", "eu-central-1"), ("AWS_ACCESS_KEY_ID", "any"), ("AWS_SECRET_ACCESS_KEY", "any"));
        _builder.UseAws();
        using var services = ((ServiceCollection)_builder.Services).BuildServiceProvider();
        var provider = Assert.IsType<DirectProvider>(_builder.Provider!(services));
        Assert.Same(provider, _builder.Provider!(services));
    }

    [Fact]
    public void Goes_by_the_transport_that_is_named_whatever_client_is_registered()
    {
        using var variables = new EnvironmentVariables(
            ("AWS_REGION", "eu-central-1"), ("AWS_ACCESS_KEY_ID", "any"), ("AWS_SECRET_ACCESS_KEY", "any"));
        _builder.Services.AddSingleton(_client);
        _builder.UseAws(AwsTransport.SdkPipeline);
        using var services = ((ServiceCollection)_builder.Services).BuildServiceProvider();
        var provider = Assert.IsType<DirectProvider>(_builder.Provider!(services));
        Assert.Same(provider, _builder.Provider!(services));
    }

    [Fact]
    public void Is_also_the_table_administration() => Assert.IsAssignableFrom<ITableAdministration>(new AwsProvider(_client));

    [Fact]
    public void Refuses_no_client() => Assert.Throws<ArgumentNullException>(() => _builder.UseAws((IAmazonDynamoDB)null!));

    private AwsProvider Provider() => Provider<AwsProvider>();

    private TProvider Provider<TProvider>()
    {
        using var services = ((ServiceCollection)_builder.Services).BuildServiceProvider();
        return Assert.IsType<TProvider>(_builder.Provider!(services));
    }

    private sealed class EnvironmentVariables : IDisposable
    {
        private readonly List<(string Name, string? Value)> _before;

        public EnvironmentVariables(params (string Name, string? Value)[] variables)
        {
            _before = [.. variables.Select(static variable => (variable.Name, Environment.GetEnvironmentVariable(variable.Name)))];
            Set(variables);
        }

        public void Dispose() => Set(_before);

        private static void Set(IEnumerable<(string Name, string? Value)> variables)
        {
            foreach (var (name, value) in variables)
            {
                Environment.SetEnvironmentVariable(name, value);
            }
        }
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
