namespace Monotable.Simulation.Tests.Differential;

/// <summary>The four actions of a transaction.</summary>
internal enum ScriptActionKind
{
    Put,
    Update,
    Delete,
    Check,
}
