namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>No answer came: the operation may have been done, or not, or may yet be done.</summary>
public sealed class LostAnswerException() : Exception("The answer was lost.")
{
    /// <summary>Tells whether a failure leaves open what happened.</summary>
    public static bool IsOpen(Exception failure) => failure is LostAnswerException or OperationCanceledException;
}
