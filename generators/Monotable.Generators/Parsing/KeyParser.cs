using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses the keys of one entity against its members.</summary>
internal sealed class KeyParser(TypeScope scope, INamedTypeSymbol entity, TypeModel type, EquatableArray<NestedModel> nested)
{
    /// <summary>Parses a template.</summary>
    /// <param name="template">The template's text.</param>
    /// <param name="attribute">The key attribute.</param>
    /// <param name="isSort">Whether it is a sort key's.</param>
    /// <param name="isPrimary">Whether it is the primary key's, whose parts are never null.</param>
    /// <param name="location">Where the attribute stands.</param>
    /// <returns>The template, or null where something was reported.</returns>
    public TemplateModel? ParseTemplate(string template, string attribute, bool isSort, bool isPrimary, Location location)
    {
        if (TemplateSyntax.Split(template, out var error) is not { } syntax)
        {
            scope.Sink.Report(KeysRules.TemplateSyntax, location, template, entity.Name, error);
            return null;
        }

        var tokens = new List<TemplateToken>();
        foreach (var token in syntax)
        {
            var part = token.IsPart ? ParsePart(token, template, isPrimary, location) : null;
            if (token.IsPart && part is null)
            {
                return null;
            }

            tokens.Add(new(token.Literal, part));
        }

        var model = new TemplateModel(attribute, template, isSort, tokens.ToEquatableArray());
        return CheckWidths(model, location) && CheckLone(model, location) ? model : null;
    }

    /// <summary>Parses the members of a native key.</summary>
    /// <returns>The parts, or null where something was reported.</returns>
    public EquatableArray<KeyPartModel>? ParseNative(IEnumerable<string> members, string index, Location location)
    {
        var parts = new List<KeyPartModel>();
        foreach (var name in members)
        {
            if (ParsePart(new("", name, ""), name, isPrimary: false, location) is not { } part)
            {
                return null;
            }

            if (part.Path.Count > 1 || part.Stored is not (StoredKind.String or StoredKind.Number or StoredKind.Binary))
            {
                scope.Sink.Report(IndexesRules.NativeKeyType, location, name, entity.Name, index);
                return null;
            }

            parts.Add(part);
        }

        return parts.ToEquatableArray();
    }

    /// <summary>Parses the member that decides whether an item has an index key.</summary>
    /// <returns>The member, or null where something was reported.</returns>
    public KeyPartModel? ParseCondition(string member, Location location) => ParsePart(new("", member, ""), member, isPrimary: false, location);

    private KeyPartModel? ParsePart(TemplateSyntaxToken token, string template, bool isPrimary, Location location)
    {
        if (FindPath(token.Path, template, location) is not var (path, root, shape))
        {
            return null;
        }

        var (isRaw, isDescending) = (token.Format == "raw", token.Format == "desc");
        var format = isRaw || isDescending ? "" : token.Format;
        var part = new KeyPartModel(string.Concat(path.Select(static step => step.Name)), path, root, shape, format, isRaw, isDescending);
        if (isPrimary && part.IsNullable)
        {
            scope.Sink.Report(KeysRules.PartNullable, location, token.Path, entity.Name);
            return null;
        }

        if (!KeyShape.IsSupported(shape))
        {
            scope.Sink.Report(KeysRules.PartTypeUnsupported, location, token.Path, entity.Name, shape.Type.Replace("global::", ""));
            return null;
        }

        var written = KeyShape.Written(shape);
        var problem = token.Format switch
        {
            "" => "",
            "raw" => written.IsScalar(ScalarKind.String) ? "" : "only strings can be written raw",
            "desc" => KeyShape.IsFixedWidth(shape) ? "" : "only parts of fixed width can be written descending",
            _ => KeyFormat.Check(format, written.Kind == ShapeKind.Scalar ? written.Scalar : ScalarKind.None),
        };
        if (problem.Length > 0)
        {
            scope.Sink.Report(KeysRules.PartFormat, location, template, entity.Name, token.Format, token.Path, problem);
            return null;
        }

        return part;
    }

    private (EquatableArray<PathStep> Path, MemberModel Root, ShapeModel Shape)? FindPath(string path, string template, Location location)
    {
        var steps = new List<PathStep>();
        var current = type;
        MemberModel? root = null;
        MemberModel? member = null;
        var names = path.Split('.');
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            member = current?.Direct.FirstOrDefault(candidate => candidate.Name == name) ?? Flattened(current, names, ref i);
            if (member is null)
            {
                ReportMissing(names, i, current, template, location);
                return null;
            }

            if (root is not null && member.Read != MemberAccess.Direct)
            {
                scope.Sink.Report(KeysRules.PartNotStored, location, path, entity.Name);
                return null;
            }

            // A member of a flattened object is one of the item; deeper in, the way to it is one of members.
            steps.AddRange(member.IsFlattened && root is not null ? member.Path : [new(member.Name, member.IsNullable)]);
            root ??= member;
            var codec = member.Shape.Required.Codec;
            current = member.Shape.Required.Kind == ShapeKind.Nested ? nested.FirstOrDefault(candidate => candidate.Codec == codec)?.Type : null;
        }

        return (steps.ToEquatableArray(), root!, member!.Shape.Required);
    }

    // The member of a flattened object that names lead to from a place on; the place is then that of the last of them.
    private static MemberModel? Flattened(TypeModel? type, string[] names, ref int place)
    {
        var rest = names.Skip(place).ToList();
        var found = type?.Members.FirstOrDefault(member =>
            member.IsFlattened && member.Path.Select(static step => step.Name).SequenceEqual(rest.Take(member.Path.Count)));
        place += found is null ? 0 : found.Path.Count - 1;
        return found;
    }

    private void ReportMissing(string[] names, int place, TypeModel? current, string template, Location location)
    {
        var path = string.Join(".", names);
        var flattened = current?.Flattened.FirstOrDefault(candidate => candidate.Member.Name == names[place]);
        if (flattened is not null && place + 1 < names.Length)
        {
            ReportMissing(names, place + 1, flattened.Type, template, location);
            return;
        }

        var declared = entity.Hierarchy().SelectMany(declaring => declaring.GetMembers(names[place]));
        if (flattened is not null)
        {
            scope.Sink.Report(KeysRules.PartTypeUnsupported, location, path, entity.Name, flattened.Type.Type.Replace("global::", ""));
        }
        else if (ReferenceEquals(current, type) && declared.Any(static found => found is IPropertySymbol or IFieldSymbol))
        {
            scope.Sink.Report(KeysRules.PartNotStored, location, path, entity.Name);
        }
        else
        {
            scope.Sink.Report(
                KeysRules.PartUnknown, location, template, entity.Name, names[place], current?.Name ?? string.Join(".", names.Take(place)));
        }
    }

    private bool CheckWidths(TemplateModel model, Location location)
    {
        for (var i = 0; i + 1 < model.Tokens.Count; i++)
        {
            if (model.Tokens[i].Part is { IsFixedWidth: false } part && !model.Tokens[i + 1].Literal.StartsWith("#", System.StringComparison.Ordinal))
            {
                var next = model.Tokens[i + 1] is { Part: { } following } ? "{" + following.Name + "}" : model.Tokens[i + 1].Literal;
                scope.Sink.Report(KeysRules.PartFollowed, location, model.Text, entity.Name, part.Name, next);
                return false;
            }
        }

        return true;
    }

    private bool CheckLone(TemplateModel model, Location location)
    {
        if (model.Lone is { Stored: not (StoredKind.String or StoredKind.Number or StoredKind.Binary) } lone)
        {
            scope.Sink.Report(KeysRules.LonePartType, location, lone.Name, entity.Name, lone.Shape.Type.Replace("global::", ""));
            return false;
        }

        return true;
    }
}
