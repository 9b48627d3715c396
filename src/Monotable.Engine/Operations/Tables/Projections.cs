using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads what an index projects.</summary>
internal static class Projections
{
    /// <summary>Checks a projection, and makes it as it is described: names in order.</summary>
    public static Projection Read(Projection projection)
    {
        if (projection.ProjectionType is not (ProjectionType.All or ProjectionType.KeysOnly or ProjectionType.Include))
        {
            throw new DynamoDbValidationException(ServiceTexts.ProjectionTypeMissing);
        }

        var names = projection.NonKeyAttributes ?? [];
        if (projection.ProjectionType != ProjectionType.Include)
        {
            return projection.NonKeyAttributes is null
                ? projection
                : throw new DynamoDbValidationException(
                    ServiceTexts.ProjectionNotInclude(projection.ProjectionType == ProjectionType.All ? "ALL" : "KEYS_ONLY"));
        }

        if (names.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.ProjectionIncludeNothing);
        }

        var twice = names.GroupBy(static name => name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        return twice is null
            ? projection with { NonKeyAttributes = [.. names.Order(StringComparer.Ordinal)] }
            : throw new DynamoDbValidationException(ServiceTexts.ProjectedTwice(twice.Key));
    }
}
