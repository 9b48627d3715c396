namespace Monotable;

/// <summary>A scan that returns the items of one entity.</summary>
/// <typeparam name="TSelf">The scan's own type.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
public abstract class EntityScan<TSelf, T, TFields> : Scan<TSelf, T>
    where TSelf : EntityScan<TSelf, T, TFields>
{
    private protected EntityScan(ScanDefinition<T> definition, TFields fields)
        : base(definition)
    {
        Fields = fields;
    }

    private protected TFields Fields { get; }

    /// <summary>
    /// Keeps only items for which a condition holds. DynamoDB applies it after reading: filtered items cost capacity too. Several filters must all
    /// hold. Unlike a query's, a scan's filter may be on key members.
    /// </summary>
    /// <param name="condition">Builds the condition of the entity's fields.</param>
    public TSelf Filter(Func<TFields, Condition> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With(Definition with { Filter = Condition.Combine(Definition.Filter, condition(Fields)) });
    }
}
