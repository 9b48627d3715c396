namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>What one client asked for, and what came of it.</summary>
/// <param name="Client">The client.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Start">When it was asked for.</param>
/// <param name="End">When the answer came; never, for one that got lost.</param>
/// <param name="Outcome">The answer; none for one that got lost.</param>
internal sealed record Call(string Client, Operation Operation, long Start, long End, string? Outcome)
{
    /// <summary>Gets whether it is open what happened, and until when.</summary>
    public bool IsOpen => Outcome is null;

    /// <summary>Gets whether it was refused because a transaction was in the way: then it did nothing.</summary>
    public bool IsConflict => Outcome?.Contains("TransactionConflict", StringComparison.Ordinal) == true;

    public bool Overlaps(Call other) => Start < other.End && other.Start < End;

    public override string ToString() => $"[{Start}, {(IsOpen ? "open" : End)}] {Client}: {Operation}\n      answered {Outcome ?? "nothing"}";
}
