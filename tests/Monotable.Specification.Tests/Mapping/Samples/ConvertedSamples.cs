namespace Monotable.Specification.Tests.Mapping;

/// <summary>Members of users' converters: without the optional ones, and with all.</summary>
internal static class ConvertedSamples
{
    public static IReadOnlyList<ConvertedRow> All { get; } =
    [
        new() { Code = new("bare"), Money = new(0) },
        new()
        {
            Code = new("full"),
            Money = new(decimal.MinValue),
            OptionalMoney = new(decimal.MaxValue),
            OptionalCode = new(""),
            Minutes = TimeSpan.FromMinutes(-90),
            Prices = [new(0.1m), new(-0.1m)],
            PricesByName = new() { ["none"] = null, ["some"] = new(1) },
            Codes = [new("a"), new(""), new("İ")],
        },
        .. TextSamples.Hostile.Select(text => new ConvertedRow { Code = new(text), Money = new(1), OptionalCode = new(text) }),
    ];
}
