using Monotable.Protocol;

namespace Monotable.RandomModels.Tests.Probes;

/// <summary>What the checks do with an entity whose type they do not know. Code that is compiled with the model implements it.</summary>
public abstract class EntityProbe
{
    public abstract string Name { get; }

    /// <summary>Gets the names of the indexes that the entity has keys in.</summary>
    public abstract IReadOnlyList<string> Indexes { get; }

    /// <summary>Gets whether batches may put the entity: they cannot claim unique values.</summary>
    public abstract bool IsBatchable { get; }

    /// <summary>Draws an entity.</summary>
    public abstract object Draw(Values values);

    /// <summary>Says what all members are.</summary>
    public abstract string Identity(object entity);

    /// <summary>Says what the parts of the primary key are.</summary>
    public abstract string KeyIdentity(object entity);

    /// <summary>Says what the parts of the primary key's partition key are.</summary>
    public abstract string PartitionIdentity(object entity);

    /// <summary>Says what the parts of an index's partition key are; null where the entity is not in the index.</summary>
    public abstract string? IndexIdentity(string index, object entity);

    public abstract WriteOperation Put(object entity);

    public abstract WriteOperation Delete(object entity);

    public abstract GetOperation Get(object entity);

    /// <summary>Gets the result of a read that <see cref="Get"/> made.</summary>
    public abstract object? Result(ReadResults results, GetOperation get);

    public abstract ValueTask PutAsync(object entity);

    public abstract ValueTask<object?> GetAsync(object entity);

    /// <summary>Queries the partition of an entity.</summary>
    public abstract ValueTask<IReadOnlyList<object>> QueryAsync(object entity);

    /// <summary>Queries the partition that an entity has in an index.</summary>
    public abstract ValueTask<IReadOnlyList<object>> QueryAsync(string index, object entity);

    /// <summary>Changes a stored entity in one of the ways there are: in part, from one version to another, or by another key.</summary>
    /// <param name="entity">The entity as it is stored.</param>
    /// <param name="values">The source of values.</param>
    /// <param name="isFree">Whether an entity may move to a key.</param>
    /// <returns>The change; null where the way that was drawn has nothing to change.</returns>
    public abstract Change? Change(object entity, Values values, Func<object, bool> isFree);

    /// <summary>Whether a stored item is one of the entity's.</summary>
    public bool Owns(Item item) => item.TryGetValue("_t", out var discriminator) && discriminator.AsString() == Name;
}
