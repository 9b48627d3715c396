namespace Monotable.Simulation.Tests.Concurrent;

public enum StreamFault
{
    /// <summary>A record is not there.</summary>
    Drop,

    /// <summary>A record comes twice.</summary>
    Repeat,

    /// <summary>Two records have changed places.</summary>
    Swap,

    /// <summary>A write that changed nothing has a record.</summary>
    Nothing,
}
