using Monotable.Engine.Expressions;

namespace Monotable.Engine.Tests;

public sealed class NameSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void Holds_each_name_once_in_the_order_of_adding_whether_few_or_many(int count)
    {
        var names = new NameSet();
        string[] expected = [.. Enumerable.Range(0, count).Select(static number => $"n{number}")];
        foreach (var name in expected.Concat(expected))
        {
            names.Add(name);
        }

        Assert.Equal(expected, names);
        Assert.Equal(count, names.Count);
        Assert.All(expected, name => Assert.True(names.Contains(new string(name.AsSpan()))));
        Assert.False(names.Contains("N0"));
    }
}
