namespace Monotable.Simulation.Tests.Concurrent;

public enum PageFault
{
    /// <summary>A page lacks its last item.</summary>
    Skip,

    /// <summary>The next page begins with the last item of the one before.</summary>
    Repeat,
}
