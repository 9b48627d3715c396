using Microsoft.Extensions.DependencyInjection;

namespace Monotable;

/// <summary>Configures one table class in a container. Providers extend it: <c>UseAws</c>, <c>UseInProcess</c>.</summary>
public interface ITableBuilder
{
    /// <summary>Gets the container's services.</summary>
    IServiceCollection Services { get; }

    /// <summary>Gets the name under which the table's options are registered.</summary>
    string OptionsName { get; }

    /// <summary>Sets how the table gets its provider. The last call wins.</summary>
    /// <param name="provider">Makes or finds the provider; called once per container. It may also be an <see cref="ITableAdministration"/>.</param>
    ITableBuilder UseProvider(Func<IServiceProvider, IDynamoDbProvider> provider);
}
