using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Generators.Tests.Entities;

/// <summary>A value for each member of <see cref="Everything"/>.</summary>
internal static class EverythingSample
{
    /// <summary>Makes an entity that shares nothing with another one.</summary>
    public static Everything New()
    {
        var everything = NewScalars();
        everything.Address = new("Main", "Bern") { Zip = 5 };
        everything.Tree = new() { Name = "root", Children = [new() { Name = "leaf" }] };
        everything.Point = new(1, 2);
        everything.MaybePoint = new(-1, -2);
        everything.Array = [1, 2];
        everything.Names = ["a", null];
        everything.Addresses = [new("One"), new("Two", "C")];
        everything.MaybeNumbers = [1, null];
        everything.Colors = [Color.Red, Color.Blue];
        everything.Dates = [new(2025, 1, 1)];
        everything.Immutable = [5L];
        everything.Prices = new() { ["x"] = 1.5m };
        everything.Paths = new Dictionary<string, List<Point>> { ["p"] = [new(3, 4)] };
        everything.Notes = new Dictionary<string, string?> { ["n"] = null };
        everything.Tags = ["t"];
        everything.Numbers = new HashSet<int> { 1, 2 };
        everything.Guids = new HashSet<Guid> { Guid.Empty };
        everything.ColorSet = [Color.Blue];
        everything.Blobs = [[1, 2]];
        everything.TagLists = [["a"], []];
        everything.Price = new(9.99m);
        everything.MaybePrice = new(1);
        everything.Temperature = new(21.5);
        return everything;
    }

    private static Everything NewScalars() => new()
    {
        Id = new("00000000-0000-0000-0000-000000000001"),
        When = new(2025, 3, 1, 12, 0, 0, TimeSpan.FromHours(2)),
        Number = -5,
        Text = "te#xt",
        Byte = 1,
        SByte = -1,
        Int16 = short.MinValue,
        UInt16 = ushort.MaxValue,
        UInt32 = uint.MaxValue,
        Int64 = long.MinValue,
        UInt64 = ulong.MaxValue,
        Int128 = Int128.Parse("-12345678901234567890123456789012345678", CultureInfo.InvariantCulture),
        UInt128 = UInt128.Parse("99999999999999999999999999999999999999", CultureInfo.InvariantCulture),
        Half = (Half)0.1,
        Single = 0.1f,
        Double = 0.1,
        Decimal = 12.30m,
        Flag = true,
        MaybeFlag = false,
        Letter = 'é',
        Time = new(2025, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc),
        Date = new(2025, 1, 2),
        Clock = new(1, 2, 3),
        Span = TimeSpan.FromSeconds(1),
        Link = new("https://example.com/a?b=c"),
        Color = Color.Red,
        ColorNumber = Color.Blue,
        Rights = Rights.Read | Rights.Write,
        Bytes = [1, 2, 3],
        Memory = new byte[] { 4, 5 },
        Exact = DynamoDbNumber.Parse("1.5E100"),
        Anything = AttributeValue.List("a", 1),
        Map = Item.Create(("k", true)),
    };
}
