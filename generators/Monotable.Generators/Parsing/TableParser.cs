using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses the header of a table class: names and indexes.</summary>
internal sealed class TableParser(INamedTypeSymbol table, DiagnosticSink sink, CancellationToken cancellation)
{
    private const int NameLengthMin = 3;
    private const int NameLengthMax = 255;
    private const int KeyAttributeNameBytesMax = 255;
    private const int GlobalIndexesMax = 20;
    private const int LocalIndexesMax = 5;
    private const int IncludeMax = 20;

    private Location Location => table.Location(Microsoft.CodeAnalysis.Location.None);

    /// <summary>Parses the class.</summary>
    /// <returns>The header, or null where something was reported.</returns>
    public TableHeader? Parse()
    {
        if (table.AttributeOf(WellKnown.SingleTable) is not { } attribute)
        {
            return null;
        }

        CheckClass();
        CheckConstructors();
        var name = attribute.Text(0) ?? "";
        CheckName(name, attribute.Location(Location));
        var partition = attribute.Named("PartitionKey", "pk");
        var sort = attribute.TryNamed("SortKey", out var given) ? given ?? "" : "sk";
        var discriminator = attribute.Named("Discriminator", "_t");
        var expiry = attribute.Named("TimeToLive", "ttl");
        CheckKeyNames(attribute, partition, attribute.TryNamed("SortKey", out _) && given is null ? null : sort, discriminator, expiry);
        var itemName = attribute.Named("ItemName", Names.Item(table.Name));
        CheckItemName(itemName, attribute.Location(Location));
        var indexes = ParseIndexes(hasSort: sort.Length > 0);
        var isPublic = table.DeclaredAccessibility == Accessibility.Public;
        return sink.HasErrors
            ? null
            : new(table.Name, table.NamespaceName(), isPublic, name, partition, sort, discriminator, expiry, itemName, indexes);
    }

    /// <summary>The key attribute names of an index that are not given follow from its name.</summary>
    internal static string DefaultKey(string index, string suffix) => index.ToLowerInvariant() + suffix;

    private void CheckClass()
    {
        if (!table.DeclaringSyntaxReferences.Any(IsPartial))
        {
            sink.Report(TablesRules.TableNotPartial, Location, table.Name);
        }

        if (table.ContainingType is { } outer)
        {
            sink.Report(TablesRules.TableNested, Location, table.Name, outer.Name);
        }

        var not = table switch
        {
            { IsGenericType: true } => "generic",
            { IsStatic: true } => "static",
            { IsAbstract: true } => "abstract",
            { IsRecord: true } => "a record",
            { IsFileLocal: true } => "local to its file",
            _ => "",
        };
        if (not.Length > 0)
        {
            sink.Report(TablesRules.TableNotPlain, Location, table.Name, not);
        }

        if (table.BaseType is { SpecialType: not SpecialType.System_Object } baseType && baseType.MetadataName() != WellKnown.Table)
        {
            sink.Report(TablesRules.TableBaseClass, Location, table.Name, baseType.Name);
        }
    }

    private void CheckConstructors()
    {
        var clash = table.InstanceConstructors.FirstOrDefault(static constructor => !constructor.IsImplicitlyDeclared
            && constructor.Parameters is [{ Type.Name: "IDynamoDbProvider" }, { Type.Name: "TableOptions" }]);
        if (clash is not null)
        {
            sink.Report(TablesRules.TableConstructor, clash.Location(Location), table.Name);
        }
    }

    private bool IsPartial(SyntaxReference reference) =>
        reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    private void CheckName(string name, Location location)
    {
        if (name.Length is < NameLengthMin or > NameLengthMax || name.Any(static c => !IsNameCharacter(c)))
        {
            sink.Report(TablesRules.TableNameInvalid, location, name, table.Name);
        }
    }

    private void CheckItemName(string name, Location location)
    {
        var full = table.NamespaceName() is { Length: > 0 } ns ? ns + "." + name : name;
        if (!Names.IsIdentifier(name) || table.ContainingAssembly.GetTypeByMetadataName(full) is not null)
        {
            sink.Report(CollectionsRules.ItemNameTaken, location, table.Name, name);
        }
    }

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.';

    private void CheckKeyNames(AttributeData attribute, string partition, string? sort, string discriminator, string expiry)
    {
        var location = attribute.Location(Location);
        var seen = new HashSet<string>();
        foreach (var name in new[] { partition, sort, discriminator, expiry })
        {
            if (name is not null)
            {
                CheckAttributeName(name, location);
                if (!seen.Add(name))
                {
                    sink.Report(TablesRules.KeyAttributeNameInvalid, location, name, table.Name, "is used twice");
                }
            }
        }
    }

    private void CheckAttributeName(string name, Location location)
    {
        if (name.Length == 0 || Encoding.UTF8.GetByteCount(name) > KeyAttributeNameBytesMax)
        {
            sink.Report(TablesRules.KeyAttributeNameInvalid, location, name, table.Name, "is empty or too long");
        }
    }

    private EquatableArray<IndexHeader> ParseIndexes(bool hasSort)
    {
        var indexes = new List<IndexHeader>();
        foreach (var attribute in table.GetAttributes())
        {
            var kind = attribute.AttributeClass?.MetadataName();
            if (kind is WellKnown.GlobalIndex or WellKnown.LocalIndex && ParseIndex(attribute, kind == WellKnown.LocalIndex, hasSort) is { } index)
            {
                if (indexes.Any(other => other.Name == index.Name))
                {
                    sink.Report(IndexesRules.IndexDeclaredTwice, attribute.Location(Location), table.Name, index.Name);
                }

                indexes.Add(index);
            }
        }

        CheckCount(indexes.Count(static index => !index.IsLocal), "global", GlobalIndexesMax);
        CheckCount(indexes.Count(static index => index.IsLocal), "local", LocalIndexesMax);
        return indexes.ToEquatableArray();
    }

    private void CheckCount(int count, string kind, int max)
    {
        if (count > max)
        {
            sink.Report(IndexesRules.TooManyIndexes, Location, table.Name, count, kind, max);
        }
    }

    private IndexHeader ParseIndex(AttributeData attribute, bool isLocal, bool hasSort)
    {
        var location = attribute.Location(Location);
        var name = attribute.Text(0) ?? "";
        CheckName(name, location);
        var projection = (ProjectionKind)attribute.NamedEnum("Projection");
        var include = attribute.NamedTexts("Include");
        var problem = projection == ProjectionKind.Include
            ? include.Length switch
            {
                0 => "projects attributes by name but lists none",
                > IncludeMax => $"lists {include.Length} attributes",
                _ => include.Distinct().Count() < include.Length ? "lists an attribute twice" : "",
            }
            : include.Length > 0 ? "lists attributes but does not project by name" : "";
        if (problem.Length > 0)
        {
            sink.Report(IndexesRules.IncludeInvalid, location, name, table.Name, problem);
        }

        if (isLocal && !hasSort)
        {
            sink.Report(IndexesRules.LocalIndexNeedsSortKey, location, table.Name, name);
        }

        var partition = attribute.Named("PartitionKey", DefaultKey(name, "pk"));
        var sort = attribute.Named("SortKey", DefaultKey(name, "sk"));
        CheckAttributeName(partition, location);
        CheckAttributeName(sort, location);
        return new(name, isLocal, projection, include.ToEquatableArray(), partition, sort);
    }
}
