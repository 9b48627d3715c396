using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses the index keys of one entity.</summary>
internal sealed class IndexKeyParser(TypeScope scope, INamedTypeSymbol entity, TableHeader table, KeyParser keys, bool expires)
{
    private const int NativeKeyAttributesMax = 4;

    public EquatableArray<IndexKeyModel> Parse()
    {
        var parsed = new List<IndexKeyModel>();
        foreach (var attribute in scope.Attributes.Of(entity, WellKnown.IndexKey))
        {
            var location = attribute.Location(scope.Fallback);
            var name = attribute.Text(0) ?? "";
            if (table.Indexes.FirstOrDefault(index => index.Name == name) is not { } header)
            {
                scope.Sink.Report(IndexesRules.IndexUnknown, location, entity.Name, name, table.Name);
                continue;
            }

            if (parsed.Any(other => other.Index.Name == name))
            {
                scope.Sink.Report(IndexesRules.IndexKeyTwice, location, entity.Name, name);
                continue;
            }

            if (ParseOne(attribute, header, location) is { } key && CheckName(key, location))
            {
                parsed.Add(key);
                if (expires && !key.Holds(table.ExpiryAttribute))
                {
                    scope.Sink.Report(QueriesRules.IndexLacksExpiry, location, name, entity.Name, table.ExpiryAttribute);
                }
            }
        }

        return parsed.ToEquatableArray();
    }

    private IndexKeyModel? ParseOne(AttributeData attribute, IndexHeader header, Location location)
    {
        var partition = attribute.Text(1);
        var sort = attribute.Text(2);
        var nativePartition = attribute.NamedTexts("Partition");
        var nativeSort = attribute.NamedTexts("Sort");
        var isNative = attribute.ConstructorArguments.Length == 1;
        if (LocalProblem(header, sort is not null, nativePartition.Length, nativeSort.Length, isNative) is { Length: > 0 } problem)
        {
            scope.Sink.Report(IndexesRules.LocalIndexKey, location, entity.Name, header.Name, problem);
            return null;
        }

        if (nativePartition.Length > NativeKeyAttributesMax || nativeSort.Length > NativeKeyAttributesMax)
        {
            scope.Sink.Report(
                IndexesRules.IndexKeyTooWide, location, entity.Name, header.Name, System.Math.Max(nativePartition.Length, nativeSort.Length));
            return null;
        }

        if (!header.IsLocal && isNative && nativePartition.Length == 0)
        {
            scope.Sink.Report(IndexesRules.IndexKeyEmpty, location, entity.Name, header.Name);
            return null;
        }

        var name = attribute.Named("Name", header.Name);
        var key = isNative
            ? Native(header, name, nativePartition, nativeSort, location)
            : Synthesised(header, name, header.IsLocal ? null : partition ?? "", header.IsLocal ? partition : sort, location);
        return key is not null && attribute.Named("When", "") is { Length: > 0 } when ? Conditional(key, when, location) : key;
    }

    private IndexKeyModel? Conditional(IndexKeyModel key, string when, Location location)
    {
        if (key.IsNative)
        {
            scope.Sink.Report(IndexesRules.ConditionInvalid, location, when, entity.Name, key.Index.Name, "stands at a native key");
            return null;
        }

        if (keys.ParseCondition(when, location) is not { } condition)
        {
            return null;
        }

        if (!condition.Shape.IsScalar(ScalarKind.Boolean))
        {
            scope.Sink.Report(IndexesRules.ConditionInvalid, location, when, entity.Name, key.Index.Name, "is not a bool");
            return null;
        }

        return key with { When = condition };
    }

    private static string LocalProblem(IndexHeader header, bool hasSort, int nativePartition, int nativeSort, bool isNative) => header.IsLocal switch
    {
        false => "",
        _ when hasSort => "has two templates",
        _ when nativePartition > 0 => "has a partition key",
        _ when isNative && nativeSort != 1 => "has a sort key of other than one attribute",
        _ => "",
    };

    private IndexKeyModel? Native(IndexHeader header, string name, IEnumerable<string> partition, IEnumerable<string> sort, Location location)
    {
        var partitionParts = keys.ParseNative(partition, header.Name, location);
        var sortParts = keys.ParseNative(sort, header.Name, location);
        return partitionParts is { } first && sortParts is { } second ? new(header, name, null, null, first, second) : null;
    }

    private IndexKeyModel? Synthesised(IndexHeader header, string name, string? partition, string? sort, Location location)
    {
        var partitionKey = partition is null ? null : keys.ParseTemplate(partition, header.PartitionKey, isSort: false, isPrimary: false, location);
        var sortKey = sort is null ? null : keys.ParseTemplate(sort, header.SortKey, isSort: true, isPrimary: false, location);
        return (partition is null) == (partitionKey is null) && (sort is null) == (sortKey is null)
            ? new(header, name, partitionKey, sortKey, default, default)
            : null;
    }

    private bool CheckName(IndexKeyModel key, Location location)
    {
        if (Names.IsIdentifier(key.Name) && !ReservedNames.Repository.Contains(key.Name))
        {
            return true;
        }

        var what = $"the queries of index '{key.Index.Name}'";
        scope.Sink.Report(TablesRules.NameNotIdentifier, location, key.Name, what, entity.Name, "[IndexKey(…, Name = \"…\")]");
        return false;
    }
}
