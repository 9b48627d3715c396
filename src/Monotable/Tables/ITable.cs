using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What a container needs to make a table class. Generated code implements it.</summary>
/// <typeparam name="TSelf">The table class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITable<TSelf>
    where TSelf : Table, ITable<TSelf>
{
    /// <summary>Makes the table.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="options">The options.</param>
    static abstract TSelf Create(IDynamoDbProvider provider, TableOptions options);

    /// <summary>Registers each repository as a service that comes from the table.</summary>
    /// <param name="services">The container's services.</param>
    static abstract void AddRepositories(IServiceCollection services);
}
