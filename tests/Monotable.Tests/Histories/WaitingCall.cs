namespace Monotable.Tests.Histories;

/// <summary>A call that waits for its turn.</summary>
/// <param name="Client">Who calls.</param>
/// <param name="Operation">What is called.</param>
internal sealed record WaitingCall(string Client, ProviderOperation Operation)
{
    /// <summary>Gets what lets it go on, at once and on the same thread.</summary>
    public TaskCompletionSource Turn { get; } = new();
}
