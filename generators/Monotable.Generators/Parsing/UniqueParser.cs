using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses what is unique among an entity's items.</summary>
internal sealed class UniqueParser(TypeScope scope, INamedTypeSymbol entity, EntityModel model, KeyParser keys, EntityDeclaration declaration)
{
    private const string Literal = "UNIQUE";

    public EquatableArray<UniqueModel> Parse()
    {
        CheckNested();
        var parsed = new List<UniqueModel>();
        foreach (var member in model.Type.Members.Where(static member => member.IsUnique).OrderBy(static member => member.Name))
        {
            Add(parsed, member.Name, [member.Name], At(member.Name));
        }

        foreach (var attribute in scope.Attributes.Of(entity, WellKnown.UniqueKey))
        {
            var members = attribute.ConstructorArguments.Length > 1 && !attribute.ConstructorArguments[1].IsNull
                ? attribute.ConstructorArguments[1].Values.Select(static value => value.Value as string ?? "").ToList()
                : [];
            Add(parsed, attribute.Text(0) ?? "", members, attribute.Location(declaration.Location));
        }

        return parsed.ToEquatableArray();
    }

    private void CheckNested()
    {
        foreach (var member in model.Nested.SelectMany(static nested => nested.Type.Members).Where(static member => member.IsUnique))
        {
            Refuse(member.Name, "it belongs to a nested type; mark members of the entity itself", declaration.Location);
        }
    }

    private void Add(List<UniqueModel> parsed, string name, IReadOnlyList<string> members, Location at)
    {
        var problem = !Names.IsIdentifier(name) ? "its name is no identifier"
            : parsed.Exists(other => other.Name == name) ? "something else that is unique has its name; names differ"
            : members.Count == 0 ? "it names no member"
            : members.Distinct().Count() < members.Count ? "it names a member twice"
            : members.Any(IsDeep) ? "it names a member of a member; name members of the entity itself"
            : model.Templates.Any(static template => template.Stored != StoredKind.String)
                ? "the table's keys are not texts, and each value is claimed by an item of the table"
            : "";
        if (problem.Length > 0)
        {
            Refuse(name, problem, at);
            return;
        }

        var parts = members.Select(member => keys.ParseCondition(member, at)).ToList();
        if (parts.TrueForAll(static part => part is not null) && parts.Select(static part => Problem(part!)).FirstOrDefault(Exists) is { } wrong)
        {
            Refuse(name, wrong, at);
        }
        else if (parts.TrueForAll(static part => part is not null))
        {
            parsed.Add(Model(name, parts!));
        }
    }

    // What updates change of their own accord would have to be claimed anew by each.
    private static string Problem(KeyPartModel part) => part.Root.Role switch
    {
        MemberRole.TimeToLive => $"'{part.Name}' is the time of expiry",
        MemberRole.Version or MemberRole.UpdatedAt or MemberRole.Counter => $"'{part.Name}' is changed by updates of their own accord",
        _ => "",
    };

    // Members of flattened objects are attributes of the item as others are.
    private bool IsDeep(string member) => member.Contains(".") && model.Type.Members.All(stored => stored.Dotted != member);

    private static bool Exists(string problem) => problem.Length > 0;

    private UniqueModel Model(string name, IEnumerable<KeyPartModel> parts)
    {
        var tokens = new List<TemplateToken> { new($"{Literal}#{declaration.Claimant}#{name}#", null) };
        foreach (var part in parts)
        {
            if (tokens.Count > 1)
            {
                tokens.Add(new("#", null));
            }

            tokens.Add(new("", part));
        }

        var text = string.Concat(tokens.Select(static token => token.Part is { } part ? "{" + part.Name + "}" : token.Literal));
        var partition = new TemplateModel(model.Table.PartitionKey, text, false, tokens.ToEquatableArray());
        var sort = model.Sort is null
            ? null
            : new TemplateModel(model.Table.SortKey, Literal, true, new[] { new TemplateToken(Literal, null) }.ToEquatableArray());
        return new(name, partition, sort);
    }

    private Location At(string member) =>
        entity.Hierarchy().SelectMany(declaring => declaring.GetMembers(member)).FirstOrDefault()?.Location(declaration.Location)
        ?? declaration.Location;

    private void Refuse(string name, string problem, Location at) =>
        scope.Sink.Report(ExpiryRules.UniqueInvalid, at, name, entity.Name, problem);
}
