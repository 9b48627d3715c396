using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static void WriteEntry(CodeWriter writer, EntityPlan plan, EntryPlan entry)
    {
        var parameters = new List<(string Type, string Name, string What)> { (plan.Key, entry.KeyProperty, "The primary key.") };
        parameters.AddRange(entry.Stored.Select(static member => (member.Shape.Type, member.Name, $"The member <c>{member.Name}</c>.")));
        parameters.AddRange(entry.KeyParts.Concat(entry.IndexParts)
            .Select(static part => (part.Shape.Type, part.Name, $"The part <c>{part.Name}</c>, told by a key.")));
        writer.Line($"/// <summary>What index {entry.Index.Name} holds of {Cref(plan.Entity)}.</summary>");
        foreach (var (_, name, what) in parameters)
        {
            writer.Line($"/// <param name=\"{name}\">{what}</param>");
        }

        writer.Line($"{plan.Access} sealed record {entry.Name}(");
        writer.Deeper(string.Join(",\n", parameters.Select(static parameter => $"{parameter.Type} {Names.Escape(parameter.Name)}")) + ")");
        writer.Deeper($": {Root}IIndexEntry<{plan.Entity}>").Begin();
        writer.Line($"{Protocol}Item {Root}IIndexEntry<{plan.Entity}>.PrimaryKey => {Names.Escape(entry.KeyProperty)}.ToItem();");
        writer.Close().Line();
    }

    /// <summary>What a query reads: entities, or entries of an index.</summary>
    private static string ItemOf(EntityPlan plan, QueryPlan query) => query.Entry?.Type ?? plan.Entity;

    private static string NewEntryQuery(EntityPlan plan, QueryPlan query) =>
        $"Source.NewEntryQuery({EntryArguments(plan, query)}, {EntryCodec(plan, query)}.OwnKeys)";

    private static string EntryArguments(EntityPlan plan, QueryPlan query) =>
        $"{Names.Literal(query.Index!.Index.Name)}, {EntryCodec(plan, query)}.Instance, {query.FieldsName}.{InstanceName(plan)}";

    private static string EntryCodec(EntityPlan plan, QueryPlan query) => Names.Global(plan.BodiesNamespace, query.Entry!.CodecName);
}
