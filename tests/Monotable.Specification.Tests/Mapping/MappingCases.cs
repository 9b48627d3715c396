using Monotable.Specification.Tests.Mapping.MonotableGenerated;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>Every entity of the table, by name.</summary>
internal static class MappingCases
{
    public static string[] Cultures { get; } = ["", "sv-SE", "tr-TR", "ar-SA"];

    public static IReadOnlyDictionary<string, IMappingCase> All { get; } = new Dictionary<string, IMappingCase>
    {
        ["numbers"] = new MappingCase<NumberRow, NumberRowFields>(
            NumberRowCodec.Instance,
            NumberSamples.All,
            table => table.NumberRows,
            (table, row) => table.NumberRows.Get(row.Sample),
            table => table.NumberRows.Query().Consistent().ToListAsync()),
        ["texts"] = new MappingCase<TextRow, TextRowFields>(
            TextRowCodec.Instance,
            TextSamples.All,
            table => table.TextRows,
            (table, row) => table.TextRows.Get(row.Sample),
            table => table.TextRows.Query().Consistent().ToListAsync()),
        ["times"] = new MappingCase<TimeRow, TimeRowFields>(
            TimeRowCodec.Instance,
            TimeSamples.All,
            table => table.TimeRows,
            (table, row) => table.TimeRows.Get(row.Sample),
            table => table.TimeRows.Query().Consistent().ToListAsync()),
        ["binaries"] = new MappingCase<BinaryRow, BinaryRowFields>(
            BinaryRowCodec.Instance,
            BinarySamples.All,
            table => table.BinaryRows,
            (table, row) => table.BinaryRows.Get(row.Sample),
            table => table.BinaryRows.Query().Consistent().ToListAsync()),
        ["nested"] = new MappingCase<NestedRow, NestedRowFields>(
            NestedRowCodec.Instance,
            NestedSamples.All,
            table => table.NestedRows,
            (table, row) => table.NestedRows.Get(row.Sample),
            table => table.NestedRows.Query().Consistent().ToListAsync()),
        ["lists"] = new MappingCase<ListRow, ListRowFields>(
            ListRowCodec.Instance,
            ListSamples.All,
            table => table.ListRows,
            (table, row) => table.ListRows.Get(row.Sample),
            table => table.ListRows.Query().Consistent().ToListAsync()),
        ["dictionaries"] = new MappingCase<DictionaryRow, DictionaryRowFields>(
            DictionaryRowCodec.Instance,
            DictionarySamples.All,
            table => table.DictionaryRows,
            (table, row) => table.DictionaryRows.Get(row.Sample),
            table => table.DictionaryRows.Query().Consistent().ToListAsync()),
        ["sets"] = new MappingCase<SetRow, SetRowFields>(
            SetRowCodec.Instance,
            SetSamples.All,
            table => table.SetRows,
            (table, row) => table.SetRows.Get(row.Sample),
            table => table.SetRows.Query().Consistent().ToListAsync()),
        ["converted"] = new MappingCase<ConvertedRow, ConvertedRowFields>(
            ConvertedRowCodec.Instance,
            ConvertedSamples.All,
            table => table.ConvertedRows,
            (table, row) => table.ConvertedRows.Get(row.Code),
            table => table.ConvertedRows.Query().Consistent().ToListAsync()),
    };

    public static TheoryData<string, string> NamesAndCultures => [.. from name in All.Keys from culture in Cultures select (name, culture)];
}
