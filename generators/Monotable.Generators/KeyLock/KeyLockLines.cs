using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeyLock;

/// <summary>Writes the lines of one entity: discriminator, keys, index keys, and the form of every attribute.</summary>
internal static class KeyLockLines
{
    /// <summary>What all lines of an entity begin with.</summary>
    public static string Subject(EntityModel entity) => $"{entity.Table.Name} {entity.Type.Name}";

    // The base of a family stores nothing by itself.
    public static IEnumerable<KeyLockLine> Of(EntityModel entity) =>
        entity.IsFamily ? [] : OfKeys(entity, Subject(entity)).Concat(OfForms(entity, Subject(entity)));

    private static IEnumerable<KeyLockLine> OfKeys(EntityModel entity, string subject)
    {
        yield return new($"{subject} discriminator {entity.Table.Discriminator}", entity.Discriminator);
        foreach (var template in entity.Templates)
        {
            yield return new($"{subject} key {template.Attribute}", TemplateText(template));
        }

        foreach (var (index, attribute, form) in entity.Indexes.SelectMany(IndexKeys))
        {
            yield return new($"{subject} index {index} {attribute}", form);
        }

        foreach (var unique in entity.Unique)
        {
            yield return new($"{subject} unique {unique.Name}", TemplateText(unique.Partition));
        }
    }

    private static IEnumerable<KeyLockLine> OfForms(EntityModel entity, string subject)
    {
        var types = entity.Nested.ToDictionary(static nested => nested.Codec, static nested => nested.Type);
        foreach (var member in entity.Type.Members)
        {
            yield return new($"{subject} attribute {member.Attribute}", Form(member.Shape, entity, types));
        }

        foreach (var nested in entity.Nested)
        {
            foreach (var member in nested.Type.Members)
            {
                yield return new($"{subject} attribute {Owner(nested, entity)}.{member.Attribute}", Form(member.Shape, entity, types));
            }
        }

        foreach (var hierarchy in entity.Hierarchies)
        {
            var values = hierarchy.Cases.Select(static item => item.Value).OrderBy(static value => value, System.StringComparer.Ordinal);
            yield return new($"{subject} discriminator {hierarchy.Name}.{hierarchy.Discriminator}", string.Join("|", values));
        }
    }

    // A type may be stored by itself and as a case, with other attributes.
    private static string Owner(NestedModel nested, EntityModel entity) => nested.Discriminator is null
        ? nested.Type.Name
        : $"{entity.Hierarchies.First(hierarchy => hierarchy.Cases.Any(item => item.Codec == nested.Codec)).Name}:{nested.Type.Name}";

    private static IEnumerable<(string Index, string Attribute, string Form)> IndexKeys(IndexKeyModel key)
    {
        foreach (var (attribute, form) in NativeKeys("partition", key.NativePartition).Concat(NativeKeys("sort", key.NativeSort)))
        {
            yield return (key.Index.Name, attribute, form);
        }

        foreach (var template in key.Templates)
        {
            yield return (key.Index.Name, template.Attribute, TemplateText(template) + (key.When is null ? "" : $" when {key.When.Name}"));
        }
    }

    private static IEnumerable<(string Attribute, string Form)> NativeKeys(string role, IEnumerable<KeyPartModel> parts) =>
        parts.Select((part, place) => (part.Root.Attribute, $"{role} {(place + 1).ToString(CultureInfo.InvariantCulture)}"));

    // The members' names are no part of what is stored, but they say which value it is.
    private static string TemplateText(TemplateModel template) =>
        string.Concat(template.Tokens.Select(static token => token.Part is { } part ? $"{{{part.Name}:{PartForm(part)}}}" : token.Literal));

    private static string PartForm(KeyPartModel part)
    {
        var shape = KeyShape.Written(part.Shape);
        var type = shape.Kind switch
        {
            ShapeKind.EnumByName => "Name",
            _ => shape.Scalar.ToString(),
        };
        return part.IsRaw ? $"{type}:raw" : part.IsDescending ? $"{type}:desc" : part.Format.Length > 0 ? $"{type}:{part.Format}" : type;
    }

    private static string Form(ShapeModel shape, EntityModel entity, IReadOnlyDictionary<string, TypeModel> types) => shape.Kind switch
    {
        ShapeKind.Optional => Form(shape.Element!, entity, types),
        ShapeKind.Converted => $"{Form(shape.Element!, entity, types)} by {Names.Short(shape.Converter)}",
        ShapeKind.EnumByName => $"S {string.Join("|", Constants(shape, entity))}",
        ShapeKind.EnumByNumber => $"N {shape.Scalar}",
        ShapeKind.Nested => $"M {types[shape.Codec].Name}",
        ShapeKind.Derived => $"M {entity.Hierarchies.First(hierarchy => hierarchy.Codec == shape.Codec).Name}",
        ShapeKind.Dictionary => $"M of {Form(shape.Element!, entity, types)}",
        ShapeKind.Set => $"{Code(shape.Stored)} of {Form(shape.Element!, entity, types)}",
        ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray => $"L of {Form(shape.Element!, entity, types)}",
        _ => $"{Code(shape.Stored)} {shape.Scalar}",
    };

    private static IEnumerable<string> Constants(ShapeModel shape, EntityModel entity) =>
        entity.Enums.First(model => model.Codec == shape.Codec).Constants.Where(static constant => constant.IsFirst)
            .Select(static constant => constant.Name);

    private static string Code(StoredKind stored) => stored switch
    {
        StoredKind.Boolean => "BOOL",
        StoredKind.StringSet => "SS",
        StoredKind.NumberSet => "NS",
        StoredKind.BinarySet => "BS",
        StoredKind.List => "L",
        StoredKind.Map => "M",
        StoredKind.Any => "any",
        _ => stored.ToString().Substring(0, 1),
    };
}
