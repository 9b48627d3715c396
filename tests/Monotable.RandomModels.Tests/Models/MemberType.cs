namespace Monotable.RandomModels.Tests.Models;

/// <summary>A type that a member can have: as C# writes it, and as values are drawn of it.</summary>
/// <param name="Name">The type in C#.</param>
/// <param name="Draw">The method of <see cref="Probes.Values"/> that draws one.</param>
/// <param name="Stored">The code of the DynamoDB type.</param>
/// <param name="IsFixedWidth">Whether its text in keys has one width.</param>
/// <param name="Formats">Formats that a part of it can have.</param>
/// <param name="Attribute">An attribute that a member of it needs.</param>
internal sealed record MemberType(
    string Name, string Draw, string Stored, bool IsFixedWidth = false, IReadOnlyList<string>? Formats = null, string Attribute = "")
{
    private static readonly string[] DateFormats = ["yyyy", "yyyyMM", "yyyy-MM-dd"];
    private static readonly string[] TimeFormats = ["yyyyMMdd", "yyyy-MM-ddTHH", "yyyyMMddHHmmssfff"];

    /// <summary>Gets what can be a part of a key.</summary>
    public static IReadOnlyList<MemberType> Scalars { get; } =
    [
        new("string", "Text", "S"),
        new("char", "Character", "S"),
        new("Uri", "Address", "S"),
        new("bool", "Boolean", "BOOL", true),
        new("byte", "Byte", "N", true),
        new("sbyte", "SByte", "N", true),
        new("short", "Int16", "N", true),
        new("ushort", "UInt16", "N", true),
        new("int", "Int32", "N", true),
        new("uint", "UInt32", "N", true),
        new("long", "Int64", "N", true),
        new("ulong", "UInt64", "N", true),
        new("Int128", "Int128", "N", true),
        new("UInt128", "UInt128", "N", true),
        new("Half", "Half", "N", true),
        new("float", "Single", "N", true),
        new("double", "Double", "N", true),
        new("decimal", "Decimal", "N"),
        new("DynamoDbNumber", "Number", "N"),
        new("Guid", "Guid", "S", true),
        new("DateTime", "DateTime", "S", true, TimeFormats),
        new("DateTimeOffset", "DateTimeOffset", "S", true, TimeFormats),
        new("DateOnly", "DateOnly", "S", true, DateFormats),
        new("TimeOnly", "TimeOnly", "S", true, ["HH", "HHmm", "HH.mm.ss"]),
        new("TimeSpan", "TimeSpan", "N", true),
        new("byte[]", "Bytes", "B"),
        new("ReadOnlyMemory<byte>", "Memory", "B"),
        new("DayOfWeek", "DayOfWeek", "S"),
        new("DayOfWeek", "DayOfWeek", "N", true, Attribute: "[StoredAs(EnumForm.Number)] "),
    ];

    /// <summary>Gets what only plain members have.</summary>
    public static IReadOnlyList<MemberType> Composed { get; } =
    [
        new("List<int>", "Numbers", "L"),
        new("string[]", "Texts", "L"),
        new("Dictionary<string, decimal>", "Prices", "M"),
        new("HashSet<string>", "Labels", "SS"),
        new("IReadOnlySet<int>", "Ranks", "NS"),
        new("Place", "Place<Place>(static (country, zone) => new(country, zone))", "M"),
        new("Place", "Place<Place>(static (country, zone) => new(country, zone))", "M", Attribute: "[Flattened(\"{0}_\")] "),
    ];

    /// <summary>Gets what plain members have whose values no other item has.</summary>
    public static IReadOnlyList<MemberType> Uniques { get; } =
    [
        new("Guid", "Serial", "S", Attribute: "[Unique] "),
        new("string", "SerialText", "S", Attribute: "[Unique] "),
        new("long", "SerialNumber", "N", Attribute: "[Unique] "),
    ];

    /// <summary>Gets whether a member of it claims its values.</summary>
    public bool IsUnique => Uniques.Contains(this);

    /// <summary>Gets the attribute that a member needs, in which its name may stand.</summary>
    /// <param name="member">The member's name.</param>
    public string AttributeOf(string member) => Attribute.Replace("{0}", member, StringComparison.Ordinal);

    /// <summary>Gets whether values of the type can be empty, which a key that is one attribute cannot.</summary>
    public bool CanBeEmpty => Draw is "Text" or "Bytes" or "Memory" or "Address";

    public bool IsText => Name == "string";
}
