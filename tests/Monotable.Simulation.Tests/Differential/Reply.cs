namespace Monotable.Simulation.Tests.Differential;

/// <summary>What an answer says, and apart from it what it cost.</summary>
internal readonly record struct Reply(string Text, string Capacity = "");
