using Monotable.Keys;

namespace Monotable.Tests.Keys;

public sealed class KeyReaderTests
{
    // Texts near a valid one that the writer never writes: other spellings of a value, values out of range, and values that cannot be stored.
    public static TheoryData<string, string> Refused => new()
    {
        { "string", "$25" },
        { "string", "$2" },
        { "string", "$2b" },
        { "string", " " },
        { "string", "\uDC00" },
        { "char", "" },
        { "char", "ab" },
        { "byte", "256" },
        { "byte", "12" },
        { "byte", "+12" },
        { "byte", "\u0661\u0662\u0663" },
        { "sbyte", "0128" },
        { "sbyte", "-999" },
        { "sbyte", "-870" },
        { "sbyte", "1000" },
        { "sbyte descending", "0000" },
        { "Int128", "0999999999999999999999999999999999999999" },
        { "UInt128", "999999999999999999999999999999999999999" },
        { "Half", "7FFF" },
        { "Half", "FC00" },
        { "float", "7FFFFFFF" },
        { "float", "FF800000" },
        { "double", "7FFFFFFFFFFFFFFF" },
        { "double", "8000000000000000 " },
        { "double", "FFF0000000000000" },
        { "double", "000FFFFFFFFFFFFF" },
        { "double", "bff0000000000000" },
        { "double descending", "8000000000000000" },
        { "decimal", "" },
        { "decimal", "P500" },
        { "decimal", "P50010" },
        { "decimal", "P50001" },
        { "decimal", "N4998" },
        { "decimal", "N49989~" },
        { "decimal", "P5298" },
        { "decimal", "P4711" },
        { "decimal", "P52879228162514264337593543950336" },
        { "decimal", "P5001\u0661" },
        { "DynamoDbNumber", "P6261" },
        { "DynamoDbNumber", "P3691" },
        { "DynamoDbNumber", "P500111111111111111111111111111111111111111" },
        { "byte[]", "0" },
        { "byte[]", "0a" },
        { "Guid", "0F8FAD5B-d9cb-469f-a165-70867728950e" },
        { "Guid", "0f8fad5bxd9cb-469f-a165-70867728950e" },
        { "DateTime", "2024-02-30T00:00:00.0000000Z" },
        { "DateTime", "2024-02-29T24:00:00.0000000Z" },
        { "DateTime", "2024-02-29T00:00:00.0000000 " },
        { "DateTime", "2024-02-29 00:00:00.0000000Z" },
        { "DateOnly", "0000-01-01" },
        { "DateTime by month", "202413" },
        { "TimeOnly", "23:59:60.0000000" },
        { "enum by name", "monday" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Refuses_what_the_writer_never_writes(string name, string text)
    {
        var reader = new KeyReader(text);
        Assert.False(PartCases.All[name].TryRead(ref reader, out _) && reader.AtEnd);
    }

    [Fact]
    public void A_failed_read_leaves_the_reader_where_it_was()
    {
        var reader = new KeyReader("USER#42");
        Assert.False(reader.TryLiteral("ORDER#"));
        Assert.False(reader.TryPart(out int _));
        Assert.False(reader.TryPart(out DateTime _, "yyyyMM"));
        Assert.True(reader.TryLiteral("USER#"));
        Assert.False(reader.TryPart(out long _));
        Assert.True(reader.TryPart(out string? rest));
        Assert.Equal("42", rest);
        Assert.True(reader.AtEnd);
        Assert.False(reader.TryPart(out bool _));
    }
}
