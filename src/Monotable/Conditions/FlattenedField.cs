namespace Monotable;

/// <summary>A member in conditions whose object is stored as attributes of the item. Generated code derives from it.</summary>
/// <param name="paths">The places of those attributes.</param>
public class FlattenedField(params AttributePath[] paths)
{
    /// <summary>One of the object's attributes exists: it is not null.</summary>
    public Condition Exists() => All("attribute_exists", Condition.Or);

    /// <summary>None of the object's attributes exists: it is null.</summary>
    public Condition NotExists() => All("attribute_not_exists", Condition.And);

    private Condition All(string function, Func<Condition, Condition, Condition> combine) =>
        paths.Select(path => Conditions.Function(function, path)).Aggregate(combine);
}
