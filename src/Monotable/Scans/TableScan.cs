using System.ComponentModel;

namespace Monotable;

/// <summary>A scan of the table itself or of a local index, which may be strongly consistent.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
public sealed class TableScan<T, TFields> : EntityScan<TableScan<T, TFields>, T, TFields>
{
    internal TableScan(ScanDefinition<T> definition, TFields fields)
        : base(definition, fields)
    {
    }

    /// <summary>Lets each page see every write that was answered before it. It costs twice the capacity units.</summary>
    public TableScan<T, TFields> Consistent() => With(Definition with { IsConsistent = true });

    /// <summary>Reads projections instead of whole items. Generated code calls it.</summary>
    /// <typeparam name="TResult">The projection.</typeparam>
    /// <param name="projection">What to read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TableScan<TResult, TFields> As<TResult>(Projection<T, TResult> projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(Definition.As(projection), Fields);
    }

    internal override TableScan<T, TFields> With(ScanDefinition<T> definition) => new(definition, Fields);
}
