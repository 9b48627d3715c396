namespace Monotable.Engine.Model;

/// <summary>Where an index is that is not, or not any more, kept up to date.</summary>
internal enum IndexPhase
{
    /// <summary>Its resources are being allocated: it cannot be deleted.</summary>
    Allocating,

    /// <summary>It is being filled: its creation can be cancelled.</summary>
    Backfilling,

    /// <summary>It is being deleted.</summary>
    Deleting,
}
