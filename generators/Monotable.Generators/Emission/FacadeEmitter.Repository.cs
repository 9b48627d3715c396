using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static void WriteRepository(CodeWriter writer, EntityPlan plan)
    {
        var model = plan.Model;
        writer.Line($"/// <summary>The operations on {Cref(plan.Entity)}.</summary>");
        writer.Open($"{plan.Access} sealed class {plan.RepositoryName} : {RepositoryBase(plan)}");
        writer.Line($"internal {plan.RepositoryName}({Root}Table table)");
        writer.Deeper($": base(new {SourceType(plan)}(");
        var names = string.Join(", ", new[] { model.Table.PartitionKey, model.Table.Discriminator, model.Discriminator }.Select(Names.Literal));
        var codec = $"{plan.Codec}.Instance";
        var source = $"table, {Names.Literal(model.Type.Name)}, {codec}, static () => {plan.FieldsName}.{InstanceName(plan)}, {names})";
        writer.Deeper($"    {source}{Settings(plan)}{KeyStarts(plan)})");
        writer.Line("{").Line("}").Line();
        WriteGet(writer, plan);
        WriteDelete(writer, plan);
        var check = $"{Root}CheckOperation<{plan.Entity}, {plan.FieldsName}>";
        WriteByKey(writer, plan, "Check", check, "Check(key.ToItem())", "Makes the check of a condition on an item");
        WriteByKey(writer, plan, "Update", plan.UpdateName, "new(Source, key)", "Makes the update of an item");
        var (condition, of) = plan.HasVersion ? (", if it is still of its version", ".Of(item)") : ("", "");
        writer.Line($"/// <summary>Makes the update of the item that has an entity's key{condition}.</summary>");
        writer.Line($"public {plan.UpdateName} Update({plan.Entity} item) => Update({plan.Codec}.KeyOf(item)){of};").Line();
        foreach (var query in plan.Queries)
        {
            WriteQueryMethod(writer, plan, query);
        }

        WriteUnique(writer, plan);
        WriteScans(writer, plan);
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {Protocol}Item KeyOf({plan.Entity} item) => {plan.Codec}.KeyOf(item).ToItem();");
        writer.Close();
    }

    private static string Settings(EntityPlan plan)
    {
        var cases = string.Join(", ", plan.Model.Cases.Select(static item => Names.Literal(item.Discriminator)));
        var lines = (plan.HasRules ? $"\n        Rules = {plan.Rules}.Instance," : "")
            + (plan.Model.Expiry is not null ? "\n        Expires = true," : "")
            + (plan.Model.Unique.Count > 0 ? $"\n        Unique = {plan.Unique}.Rules," : "")
            + (plan.Model.Kin.Count > 0 ? $"\n        Kin = [{Literals(plan.Model.Kin)}]," : "")
            + (plan.HasCurrentFields ? $"\n        Indexes = [{IndexParts(plan)}]," : "")
            + WithRole(plan, "Fixed", MemberRole.WriteOnce, MemberRole.CreatedAt)
            + WithRole(plan, "Counters", MemberRole.Counter)
            + (plan.Model.IsFamily ? $"\n        Cases = [{cases}]," : "");
        return lines.Length > 0 ? $"\n    {{{lines}\n    }}" : "";
    }

    private static string WithRole(EntityPlan plan, string property, params MemberRole[] roles)
    {
        var members = plan.Model.Type.Members.Where(member => System.Array.IndexOf(roles, member.Role) >= 0)
            .Select(static member => member.Attribute);
        return Literals(members) is { Length: > 0 } names ? $"\n        {property} = [{names}]," : "";
    }

    private static void WriteGet(CodeWriter writer, EntityPlan plan)
    {
        WriteByKey(writer, plan, "Get", $"{Root}GetOperation<{plan.Entity}>", "Get(key.ToItem())", "Makes the read of an item");
        var names = Parameters.Of(plan.Model.KeyParts, "cancellationToken", "options", "key");
        var result = $"global::System.Threading.Tasks.ValueTask<{plan.Entity}?>";
        writer.Line("/// <summary>Reads an item.</summary>");
        writer.Line($"public {result} GetAsync({Comma(Declare(plan.Model.KeyParts, names), Token + " cancellationToken = default")}) =>");
        writer.Deeper($"GetAsync({NewKey(plan, names)}, default, cancellationToken);").Line();
        writer.Line("/// <summary>Reads an item.</summary>");
        writer.Line($"public {result} GetAsync({plan.Key} key, {Token} cancellationToken = default) =>");
        writer.Deeper("GetAsync(key, default, cancellationToken);").Line();
        writer.Line("/// <summary>Reads an item.</summary>");
        var signature = $"{result} GetAsync({plan.Key} key, {Root}ReadOptions options, {Token} cancellationToken = default)";
        if (plan.Model.Type.IsValueType)
        {
            // The default of a struct is a value, so only the response tells that there is no item.
            writer.Open($"public async {signature}");
            writer.Line("var response = await Get(key.ToItem(), options).SendAsync(cancellationToken).ConfigureAwait(false);");
            writer.Line("return response.Found ? response.Item : null;");
            writer.Close().Line();
        }
        else
        {
            writer.Line($"public {signature} =>").Deeper("Get(key.ToItem(), options).ExecuteAsync(cancellationToken);").Line();
        }
    }

    private static void WriteDelete(CodeWriter writer, EntityPlan plan)
    {
        var delete = $"{Root}DeleteOperation<{plan.Entity}, {plan.FieldsName}>";
        WriteByKey(writer, plan, "Delete", delete, "Delete(key.ToItem())", "Makes the delete of an item");
        var names = Parameters.Of(plan.Model.KeyParts, "cancellationToken", "key");
        const string Result = "global::System.Threading.Tasks.ValueTask";
        writer.Line("/// <summary>Deletes an item if there is one.</summary>");
        writer.Line($"public {Result} DeleteAsync({plan.Key} key, {Token} cancellationToken = default) =>");
        writer.Deeper("Delete(key).ExecuteAsync(cancellationToken);").Line();
        writer.Line("/// <summary>Deletes an item if there is one.</summary>");
        writer.Line($"public {Result} DeleteAsync({Comma(Declare(plan.Model.KeyParts, names), Token + " cancellationToken = default")}) =>");
        writer.Deeper($"Delete({NewKey(plan, names)}).ExecuteAsync(cancellationToken);").Line();
    }

    /// <summary>An operation on a key, and the same on its parts.</summary>
    private static void WriteByKey(CodeWriter writer, EntityPlan plan, string method, string result, string body, string summary)
    {
        var names = Parameters.Of(plan.Model.KeyParts, "key");
        writer.Line($"/// <summary>{summary}.</summary>");
        writer.Line($"public {result} {method}({plan.Key} key) => {body};").Line();
        writer.Line($"/// <summary>{summary}.</summary>");
        writer.Line($"public {result} {method}({Comma(Declare(plan.Model.KeyParts, names))}) => {method}({NewKey(plan, names)});").Line();
    }

    private static void WriteQueryMethod(CodeWriter writer, EntityPlan plan, QueryPlan query)
    {
        var names = Parameters.Of(query.PartitionParts);
        var result = query.Steps.Count > 0 ? query.Steps[0].ClassName : QueryBase(plan, query);
        var order = query.Steps.Count > 0 ? $", in the order of {string.Join(", ", query.Steps.Select(static step => step.Part.Name))}" : "";
        var of = query.Index is null ? "the items of a partition" : $"index {query.MethodName}";
        var source = (query.Index, query.HasOwnFields) switch
        {
            (null, false) => "",
            (null, true) => $"null, {query.FieldsName}.{InstanceName(plan)}",
            (_, false) => Names.Literal(query.Index!.Index.Name),
            _ => $"{Names.Literal(query.Index!.Index.Name)}, {query.FieldsName}.{InstanceName(plan)}",
        };
        writer.Line($"/// <summary>Queries {of}{order}.</summary>");
        writer.Line($"public {result} {query.MethodName}({Comma(Declare(query.PartitionParts, names))}) => new(");
        writer.Deeper(query.Entry is null ? $"Source.NewQuery({source})" : NewEntryQuery(plan, query));
        var keys = KeyCalls(plan, query, names).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            writer.Deeper($"    .{keys[i]}{(i == keys.Count - 1 ? ");" : "")}");
        }

        writer.Line();
    }

    private static IEnumerable<string> KeyCalls(EntityPlan plan, QueryPlan query, Parameters names)
    {
        if (query.Index is { IsNative: true, Index.IsLocal: false })
        {
            foreach (var part in query.Index.NativePartition)
            {
                yield return $"WithKey({Names.Literal(part.Root.Attribute)}, {plan.Values}.Of{part.Root.Name}({names[part.Name]}))";
            }

            yield break;
        }

        var template = query.Partition!;
        var method = query.IsOnTable ? "Partition" : query.Infix + "Partition";
        var arguments = string.Join(", ", template.Parts.GroupBy(static part => part.Name).Select(group => names[group.Key]));
        yield return $"WithKey({Names.Literal(template.Attribute)}, {plan.Keys}.{method}({arguments}))";

        if (query.Sort is not { Lone: null } sort)
        {
            yield break;
        }

        var known = sort.Tokens.Take(query.KnownTokens).ToList();
        var parts = known.Where(static token => token.Part is not null).Select(token => names[token.Part!.Name]).Distinct().ToList();
        var prefix = parts.Count == 0
            ? Names.Literal(string.Concat(known.Select(static token => token.Literal)))
            : $"{plan.Keys}.{query.MethodName}SortPrefix({string.Join(", ", parts)})";
        yield return query.Steps.Count == 0
            ? $"WithKey({Names.Literal(sort.Attribute)}, {prefix})"
            : $"WithSortPrefix({Names.Literal(sort.Attribute)}, {prefix})";
    }

    private static string NewKey(EntityPlan plan, Parameters names) =>
        $"new {plan.Key}({string.Join(", ", plan.Model.KeyParts.Select(part => names[part.Name]))})";
}
