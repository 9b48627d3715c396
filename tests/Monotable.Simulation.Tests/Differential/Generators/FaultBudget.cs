namespace Monotable.Simulation.Tests.Differential;

/// <summary>
/// Decides where a request is made wrong, and how often at most. With one deliberate fault the answer is determined; which of several wins is
/// partly known only of DynamoDB Local. What is wrong by chance, such as a path twice or an operand of the wrong type, is not counted.
/// </summary>
internal sealed class FaultBudget(Random random, int faultsPerRequest)
{
    private int _left;

    /// <summary>Begins the next request.</summary>
    public void Renew() => _left = faultsPerRequest;

    /// <summary>Is true once in <paramref name="count"/> times, while the request may still be made wrong.</summary>
    public bool Strike(int count)
    {
        if (!random.OneIn(count) || _left == 0)
        {
            return false;
        }

        _left--;
        return true;
    }
}
