using Monotable.Engine.Operations.TransactWriteItems;

namespace Monotable.Engine.Tests;

public sealed class TransactionTokensTests
{
    private readonly ManualClock _clock = new();
    private readonly TransactionTokens _tokens;

    public TransactionTokensTests()
    {
        _tokens = new(_clock);
    }

    [Fact]
    public void Each_token_is_forgotten_ten_minutes_after_its_own_transaction_completed()
    {
        Assert.Null(_tokens.Begin("runs", 0));
        for (var i = 0; i < 3; i++)
        {
            Assert.Null(_tokens.Begin($"{i}", i));
            _tokens.Complete($"{i}", []);
            _clock.Now += TimeSpan.FromMinutes(4);
        }

        // Twelve, eight and four minutes ago.
        Assert.Null(_tokens.Begin("0", 7));
        Assert.NotNull(_tokens.Begin("1", 1));
        Assert.NotNull(_tokens.Begin("2", 2));
        Assert.Throws<IdempotentParameterMismatchException>(() => _tokens.Begin("2", 3));
        Assert.Throws<TransactionInProgressException>(() => _tokens.Begin("runs", 0));
    }

    [Fact]
    public void A_token_that_was_used_anew_is_not_forgotten_for_its_first_use()
    {
        Assert.Null(_tokens.Begin("t", 1));
        _tokens.Complete("t", []);
        _clock.Now += TimeSpan.FromMinutes(11);
        Assert.Null(_tokens.Begin("t", 2));
        _tokens.Abandon("t");
        Assert.Null(_tokens.Begin("t", 3));
        _tokens.Complete("t", []);
        _clock.Now += TimeSpan.FromMinutes(9);
        Assert.NotNull(_tokens.Begin("t", 3));
    }
}
