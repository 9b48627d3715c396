using System.Collections.Generic;

namespace Monotable.Generators.Parsing;

/// <summary>Names that generated members may not take, because the base classes of the runtime library have them.</summary>
internal static class ReservedNames
{
    public static readonly HashSet<string> Objects =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Gets the members of a nested document's fields in updates, which members of the document hide.</summary>
    public static readonly HashSet<string> DocumentUpdateFields = [.. Objects, "Path", "ToValue"];

    /// <summary>Gets the members of a nested document's fields in conditions, which members of the document hide.</summary>
    public static readonly HashSet<string> DocumentFields =
        [.. DocumentUpdateFields, "EqualTo", "NotEqualTo", "In", "Exists", "NotExists", "IsOfType"];

    public static readonly HashSet<string> Repository =
    [
        .. Objects, "Put", "PutAsync", "Get", "GetAsync", "Delete", "DeleteAsync", "Check", "Update", "Query", "Scan", "Source", "KeyOf",
        "HydrateAsync",
    ];

    public static readonly HashSet<string> Table =
    [
        .. Objects, "Provider", "TableName", "TimeProvider", "Options", "Schema", "EnsureCreatedAsync", "TransactAsync", "TransactGetAsync",
        "BatchGetAsync", "BatchWriteAsync", "ScanWholeTable", "Administration", "NewSchema", "ExpiryAttribute",
    ];

    /// <summary>Gets the names that no case of a table's items may have: members of records, of the hierarchy and of its cases.</summary>
    public static readonly HashSet<string> ItemCases =
        [.. Objects, "Unknown", "Match", "Value", "Item", "Clone", "Deconstruct", "EqualityContract", "PrintMembers"];

    public static readonly HashSet<string> Key = [.. Objects, "ToItem", "TryParse", "ToIdentity", "Deconstruct", "PrintMembers"];
}
