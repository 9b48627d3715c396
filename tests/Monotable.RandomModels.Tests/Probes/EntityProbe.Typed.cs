namespace Monotable.RandomModels.Tests.Probes;

/// <summary>What the checks do with an entity, in its own types.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TUpdate">Its updates.</typeparam>
public abstract partial class EntityProbe<T, TUpdate> : EntityProbe
    where T : class
    where TUpdate : WriteOperation
{
    public sealed override object Draw(Values values) => New(values);

    public sealed override string Identity(object entity) => Probes.Identity.Of(Members((T)entity));

    public sealed override string KeyIdentity(object entity) => Probes.Identity.Of(KeyParts((T)entity));

    public sealed override string PartitionIdentity(object entity) => Probes.Identity.Of(PartitionParts((T)entity));

    public sealed override string? IndexIdentity(string index, object entity) =>
        IndexParts(index, (T)entity) is { } parts ? Probes.Identity.Of(parts) : null;

    public sealed override WriteOperation Put(object entity) => PutOf((T)entity);

    public sealed override WriteOperation Delete(object entity) => DeleteOf((T)entity);

    public sealed override GetOperation Get(object entity) => GetOf((T)entity);

    public sealed override object? Result(ReadResults results, GetOperation get) => results.Get((GetOperation<T>)get);

    public sealed override ValueTask PutAsync(object entity) => PutOfAsync((T)entity);

    public sealed override async ValueTask<object?> GetAsync(object entity) => await GetOf((T)entity).ExecuteAsync();

    public sealed override async ValueTask<IReadOnlyList<object>> QueryAsync(object entity) => await QueryOfAsync((T)entity);

    public sealed override async ValueTask<IReadOnlyList<object>> QueryAsync(string index, object entity) => await QueryOfAsync(index, (T)entity);

    protected abstract T New(Values values);

    protected abstract IEnumerable<object?> Members(T entity);

    protected abstract IEnumerable<object?> KeyParts(T entity);

    protected abstract IEnumerable<object?> PartitionParts(T entity);

    protected abstract IEnumerable<object?>? IndexParts(string index, T entity);

    protected abstract WriteOperation PutOf(T entity);

    protected abstract WriteOperation DeleteOf(T entity);

    protected abstract GetOperation<T> GetOf(T entity);

    protected abstract ValueTask PutOfAsync(T entity);

    protected abstract ValueTask<List<T>> QueryOfAsync(T entity);

    protected abstract ValueTask<List<T>> QueryOfAsync(string index, T entity);
}
