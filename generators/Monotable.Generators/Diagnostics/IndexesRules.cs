using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of secondary indexes.</summary>
internal static class IndexesRules
{
    public static readonly DiagnosticDescriptor IndexUnknown = Rule.Error(
        "MTB0201",
        "An index key names an index of the table",
        "Entity '{0}' has a key in index '{1}', which table class '{2}' does not declare. "
        + "Add [GlobalIndex(\"{1}\")] or [LocalIndex(\"{1}\")] to it, or correct the name.");

    public static readonly DiagnosticDescriptor IndexDeclaredTwice = Rule.Error(
        "MTB0202",
        "An index is declared once",
        "Table class '{0}' declares index '{1}' more than once. Remove or rename one.");

    public static readonly DiagnosticDescriptor IndexShapesDiffer = Rule.Error(
        "MTB0203",
        "All keys of an index have one shape",
        "Entities '{0}' and '{1}' have keys of different shape in index '{2}': ({3}) and ({4}). Use the same key attributes in both.");

    public static readonly DiagnosticDescriptor IndexKeyTooWide = Rule.Error(
        "MTB0204",
        "A native key has at most four attributes",
        "The key of entity '{0}' in index '{1}' has {2} attributes in its partition or sort key, but DynamoDB allows 4. Use fewer, or templates.");

    public static readonly DiagnosticDescriptor LocalIndexKey = Rule.Error(
        "MTB0205",
        "A key in a local index is one sort key",
        "The key of entity '{0}' in local index '{1}' {2}. A local index has the table's partition key and one sort key of its own: give "
        + "one template, or one member in Sort.");

    public static readonly DiagnosticDescriptor TooManyIndexes = Rule.Error(
        "MTB0206",
        "A table has at most 20 global and 5 local indexes",
        "Table class '{0}' declares {1} {2} indexes, but DynamoDB allows {3}. Overload one index with the keys of several entities.");

    public static readonly DiagnosticDescriptor IncludeInvalid = Rule.Error(
        "MTB0207",
        "An Include projection lists 1 to 20 attributes",
        "Index '{0}' of table class '{1}' {2}. Set Projection = IndexProjection.Include together with 1 to 20 names in Include.");

    public static readonly DiagnosticDescriptor IndexKeyTwice = Rule.Error(
        "MTB0208",
        "An entity has one key in an index",
        "Entity '{0}' has more than one key in index '{1}'. Remove all but one [IndexKey(\"{1}\", …)].");

    public static readonly DiagnosticDescriptor LocalIndexNeedsSortKey = Rule.Error(
        "MTB0209",
        "Local indexes need a table with a sort key",
        "Table class '{0}' declares local index '{1}', but the table has no sort key. Set SortKey, or use a global index.");

    public static readonly DiagnosticDescriptor NativeKeyType = Rule.Error(
        "MTB0210",
        "A native key consists of strings, numbers and binary",
        "Member '{0}' of '{1}' is part of a native key in index '{2}', but is not stored as S, N or B. Use a template or another member.");

    public static readonly DiagnosticDescriptor IndexUnused = Rule.Warning(
        "MTB0211",
        "A declared index has keys",
        "No entity has a key in index '{0}' of table class '{1}', so the index is left out of the schema. "
        + "Add an [IndexKey(\"{0}\", …)] to an entity, or remove the index.");

    public static readonly DiagnosticDescriptor ConditionInvalid = Rule.Error(
        "MTB0213",
        "The condition of an index key is a Boolean member",
        "The condition '{0}' of the key of entity '{1}' in index '{2}' {3}. Name a stored member of type bool, and give the key by templates: "
        + "DynamoDB itself places items in an index of native keys, by whether the attributes are there.");

    public static readonly DiagnosticDescriptor IndexKeyEmpty = Rule.Error(
        "MTB0212",
        "An index key names its members",
        "The key of entity '{0}' in index '{1}' has no partition key. Give templates, or set Partition.");
}
