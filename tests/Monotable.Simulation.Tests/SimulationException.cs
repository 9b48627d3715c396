namespace Monotable.Simulation.Tests;

/// <summary>A provider answered something else than the model.</summary>
public sealed class SimulationException(string message) : Exception(message);
