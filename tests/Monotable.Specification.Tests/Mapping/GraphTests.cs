using Monotable.Protocol;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>The comparison of the mapping tests sees what they must not miss.</summary>
public sealed class GraphTests
{
    private static readonly DateTime Noon = new(2025, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<object?, object?> Different => new()
    {
        { null, "" },
        { "", " " },
        { "a", "A" },
        { "é", "e\u0301" },
        { 1, 1L },
        { 0.1, 0.1f },
        { 0.1 + 0.2, 0.3 },
        { Noon, DateTime.SpecifyKind(Noon, DateTimeKind.Local) },
        { Noon, Noon.AddTicks(1) },
        { new DateTimeOffset(Noon), new DateTimeOffset(Noon).ToOffset(TimeSpan.FromHours(1)) },
        { new byte[] { 1 }, Array.Empty<byte>() },
        { new List<int>(), null },
        { new List<int> { 1, 2 }, new List<int> { 2, 1 } },
        { new List<string?> { null }, new List<string?> { "" } },
        { new HashSet<int> { 1 }, new List<int> { 1 } },
        { new HashSet<byte[]> { new byte[] { 1 } }, new HashSet<byte[]> { new byte[] { 2 } } },
        { new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["A"] = 1 } },
        { new Address("a"), new Address("a", "") },
        { new Address("a") { Lines = ["b"] }, new Address("a") },
        { AttributeValue.String("1"), AttributeValue.Number(1) },
    };

    public static TheoryData<object, object> Equal => new()
    {
        { new HashSet<int> { 1, 2 }, new HashSet<int> { 2, 1 } },
        { new HashSet<byte[]> { new byte[] { 1 } }, new HashSet<byte[]> { new byte[] { 1 } } },
        { new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 } },
        { new List<int> { 1 }, new[] { 1 } },
        { 1.0m, 1.00m },
        { new Branch { Name = "a" }, new Branch { Name = "a" } },
    };

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Different_values_are_told_apart(object? left, object? right) => Assert.NotEqual(Graph.Describe(left), Graph.Describe(right));

    [Theory]
    [MemberData(nameof(Equal), DisableDiscoveryEnumeration = true)]
    public void Equal_values_are_equal(object left, object right) => Assert.Equal(Graph.Describe(left), Graph.Describe(right));
}
