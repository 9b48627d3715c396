using Monotable.Protocol;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>Nested values: without their optional members, with all, and as deep as an item may nest.</summary>
internal static class NestedSamples
{
    // The innermost branch holds a map, and that holds values: two levels more.
    private const int DepthMax = DynamoDbLimits.NestingDepthMax - 2;

    public static IReadOnlyList<NestedRow> All { get; } =
    [
        new() { Sample = "bare", Branch = new() { Name = "" }, Address = new(""), Point = default },
        new()
        {
            Sample = "full",
            Branch = new()
            {
                Name = "root",
                Left = new() { Name = "left", Others = [new() { Name = "leaf", Position = new(int.MinValue, -0.1) }] },
                Others = [new() { Name = "a" }, new() { Name = "b", Left = new() { Name = "c" } }],
                Position = new(int.MaxValue, 1E-130),
            },
            Address = new("Straße", "İstanbul") { Zip = 0, Lines = ["", "a"] },
            Point = new(1, 2.5),
            OptionalBranch = new() { Name = "other" },
            OptionalAddress = new("x"),
            OptionalPoint = new(0, 0),
            Anything = AttributeValue.List("a", 1, AttributeValue.Null, AttributeValue.List(), AttributeValue.Map(Item.Empty)),
            Document = Item.Create(("a", Item.Create(("b", AttributeValue.Binary([])))), ("ä.[0]", true)),
        },
        new() { Sample = "deep", Branch = Chain(DepthMax), Address = new("", ""), Point = default },
    ];

    private static Branch Chain(int depth) => new() { Name = $"{depth}", Left = depth > 1 ? Chain(depth - 1) : null, Others = [] };
}
