namespace Monotable.Engine.Operations.Shared;

/// <summary>Which capacity units a transaction's answer names.</summary>
internal enum UnitKind
{
    Untold,
    Read,
    Write,
}
