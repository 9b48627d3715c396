namespace Monotable.Simulation.Tests.Concurrent;

public enum StaleIndexFault
{
    /// <summary>An entry is as it was before the item changed.</summary>
    Old,

    /// <summary>An entry is still there, though the item is not.</summary>
    Left,

    /// <summary>An entry is not there yet.</summary>
    Missing,
}
