using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    // An item is of one case, and the base does not say of which.
    private static void WriteNoCreation(CodeWriter writer, EntityPlan plan)
    {
        if (!plan.Model.IsFamily)
        {
            return;
        }

        var refusal = $"An update of '{plan.Model.Type.Name}' does not know of which case a new item would be. "
            + "Call OrCreate on an update of the case.";
        writer.Line().Line("/// <summary>Not for a family: an update of a case may create its item.</summary>");
        writer.Line($"[global::System.Obsolete({Names.Literal(refusal)}, error: true)]");
        writer.Line($"public new {plan.UpdateName} OrCreate() => base.OrCreate();");
    }
}
