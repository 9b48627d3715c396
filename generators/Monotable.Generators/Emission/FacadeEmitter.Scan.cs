using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static string RepositoryBase(EntityPlan plan) =>
        $"{Root}{(plan.Model.IsScannable ? "ScannableRepository" : "Repository")}<{plan.Entity}, {plan.FieldsName}>";

    /// <summary>The literals that the keys start with, as arguments; none for a repository without scans.</summary>
    private static string KeyStarts(EntityPlan plan) => !plan.Model.IsScannable
        ? ""
        : string.Concat(plan.Model.Templates.Where(static template => template.Tokens[0].Part is null).Select(static template =>
        {
            var isWhole = template.Tokens.Count == 1 ? "true" : "false";
            return $",\n    new {Root}KeyStart({Names.Literal(template.Attribute)}, {Names.Literal(template.Tokens[0].Literal)}, {isWhole})";
        }));

    private static void WriteScans(CodeWriter writer, EntityPlan plan)
    {
        if (!plan.Model.IsScannable)
        {
            return;
        }

        foreach (var query in plan.Queries.Where(static query => query.Index is not null))
        {
            var index = query.Index!;
            var (type, where) = index.Index.IsLocal ? ("TableScan", "ScanLocal") : ("IndexScan", "ScanGlobal");
            var (item, fields) = query.Entry is { } entry ? (entry.Type, query.FieldsName) : (plan.Entity, plan.FieldsName);
            writer.Line($"/// <summary>Scans index {index.Name}: only items that have its key.</summary>");
            writer.Line($"public {Root}{type}<{item}, {fields}> {ScanNames.Of(index)}() =>");
            writer.Deeper(query.Entry is null
                ? $"{where}Index({Names.Literal(index.Index.Name)});"
                : $"{where}Entries({EntryArguments(plan, query)});");
            writer.Line();
        }
    }
}
