using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The names of the types that are generated into the user's namespace.</summary>
internal static class GeneratedNames
{
    public static IEnumerable<string> Of(EntityModel model)
    {
        var plan = new EntityPlan(model);
        return plan.FixedNames
            .Concat(plan.Entries.Select(static entry => entry.Name))
            .Concat(plan.Queries.Where(static query => query.HasOwnFields).Select(static query => query.FieldsName))
            .Concat(plan.Queries.SelectMany(static query => query.Steps.Select(static step => step.ClassName)));
    }
}
