using Monotable.Engine.Expressions.Syntax;

namespace Monotable.Engine.Tests;

public sealed class ReservedWordsTests
{
    [Fact]
    public void Knows_573_reserved_words() => Assert.Equal(573, ReservedWords.Count);

    [Fact]
    public void Ignores_case() => Assert.True(ReservedWords.Contains("sTaTuS"));
}
