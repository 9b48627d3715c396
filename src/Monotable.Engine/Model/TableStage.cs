namespace Monotable.Engine.Model;

/// <summary>Where a table is in its life.</summary>
internal enum TableStage
{
    /// <summary>Not yet usable.</summary>
    Creating,

    /// <summary>Usable; it may be in the middle of a change.</summary>
    Living,

    /// <summary>On its way out, and readable until it is gone.</summary>
    Deleting,
}
