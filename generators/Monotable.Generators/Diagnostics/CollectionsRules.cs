using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of the items of a table and of item collections.</summary>
internal static class CollectionsRules
{
    public static readonly DiagnosticDescriptor ItemNameTaken = Rule.Error(
        "MTB0701",
        "The type of a table's items has a name that is free",
        "The items of table class '{0}' cannot have the type '{1}': it is no C# identifier, or a type has that name. "
        + "Set another one: [SingleTable(…, ItemName = \"…\")].");

    public static readonly DiagnosticDescriptor CasesMissing = Rule.Warning(
        "MTB0702",
        "A switch over the items of a table has a case for each entity",
        "The switch over '{0}' has no case for {1}. Add it, or one for everything else.");

    public static readonly DiagnosticDescriptor CollectionNotUsable = Rule.Error(
        "MTB0703",
        "An item collection is a class that generated code can make and name",
        "Item collection '{0}' {1}.");

    public static readonly DiagnosticDescriptor CollectionParameter = Rule.Error(
        "MTB0704",
        "A parameter of an item collection says which items it takes",
        "Parameter '{0}' of item collection '{1}' {2}. "
        + "Use an entity, a class with [ItemCollection], IReadOnlyList<T> of either, or IReadOnlyList<{3}> for the rest.");

    public static readonly DiagnosticDescriptor CollectionPartition = Rule.Error(
        "MTB0705",
        "The entities of an item collection share a partition",
        "Item collection '{0}' cannot be read with one query: {1}. Give its entities the same partition key, or take them out of it.");

    public static readonly DiagnosticDescriptor CollectionEntityTwice = Rule.Error(
        "MTB0706",
        "An item collection has one place for each entity",
        "Item collection '{0}' has more than one place for {1}. Leave one of them: a list takes any number of items.");

    public static readonly DiagnosticDescriptor CollectionNotNested = Rule.Error(
        "MTB0707",
        "The keys of a nested collection begin with that of its first entity",
        "The items of list '{0}' of item collection '{1}' cannot be told apart: {2}. "
        + "Let its first parameter be an entity, and the other entities' sort keys begin with that entity's sort key.");

    public static readonly DiagnosticDescriptor CollectionLacksEntity = Rule.Warning(
        "MTB0708",
        "An item collection has a place for every entity of its partition",
        "Item collection '{0}' has no place for {1}, of which there may be items in its partition; reading one would fail. "
        + "Add a parameter, or IReadOnlyList<{2}> for the rest, or set IgnoreOthers = true.");

    public static readonly DiagnosticDescriptor PartitionTaken = Rule.Error(
        "MTB0709",
        "The query of a partition does not clash with a member of the table class",
        "Entities share a partition whose query is named '{0}', as a member of table class '{1}' or the type of its fields is. "
        + "Give that member another name, or parameters of other types.");
}
