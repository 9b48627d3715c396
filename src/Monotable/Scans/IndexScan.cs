namespace Monotable;

/// <summary>A scan of a global index: only items that have the index's keys. It is always eventually consistent.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
public sealed class IndexScan<T, TFields> : EntityScan<IndexScan<T, TFields>, T, TFields>
{
    internal IndexScan(ScanDefinition<T> definition, TFields fields)
        : base(definition, fields)
    {
    }

    internal override IndexScan<T, TFields> With(ScanDefinition<T> definition) => new(definition, Fields);
}
