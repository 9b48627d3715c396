using System.Collections.Concurrent;

namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>What clients know of their writes. Each write has a mark of its own, which is found where it was done.</summary>
internal sealed class Journal
{
    // Whether the write was done, or nothing while that is open.
    private readonly ConcurrentDictionary<string, bool?> _fates = new(StringComparer.Ordinal);

    /// <summary>Gets the writes that were acknowledged so far.</summary>
    public IReadOnlyList<string> Acknowledged => [.. _fates.Where(fate => fate.Value == true).Select(fate => fate.Key)];

    public void Begin(string mark) => _fates[mark] = null;

    /// <summary>Ends a write.</summary>
    /// <param name="mark">The write.</param>
    /// <param name="isDone">Whether it was done; nothing where that stays open.</param>
    public void End(string mark, bool? isDone) => _fates[mark] = isDone;

    /// <summary>Compares the marks that were found with what is known.</summary>
    /// <param name="where">Where they were found.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="acknowledged">What was acknowledged before anybody looked.</param>
    /// <exception cref="SimulationException">An acknowledged write is missing, or one is there that was refused.</exception>
    public void Check(string where, IReadOnlySet<string> marks, IReadOnlyList<string> acknowledged)
    {
        if (acknowledged.FirstOrDefault(mark => !marks.Contains(mark)) is { } lost)
        {
            throw new SimulationException($"{where} has lost the write {lost}, which was acknowledged.");
        }

        if (marks.FirstOrDefault(mark => !_fates.TryGetValue(mark, out var fate) || fate == false) is { } strange)
        {
            throw new SimulationException($"{where} has the write {strange}, which was refused.");
        }
    }
}
