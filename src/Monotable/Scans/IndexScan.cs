using System.ComponentModel;

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

    /// <summary>Reads projections instead of whole items. Generated code calls it.</summary>
    /// <typeparam name="TResult">The projection.</typeparam>
    /// <param name="projection">What to read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndexScan<TResult, TFields> As<TResult>(Projection<T, TResult> projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(Definition.As(projection), Fields);
    }

    internal override IndexScan<T, TFields> With(ScanDefinition<T> definition) => new(definition, Fields);
}
