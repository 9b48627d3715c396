namespace Monotable.Simulation.Tests.Differential;

/// <summary>The stages of the service's validation, in its order.</summary>
internal enum FaultStage
{
    /// <summary>Parameters that exclude or need each other.</summary>
    Parameters,

    /// <summary>An expression in itself, and its placeholders.</summary>
    Expression,

    /// <summary>What the index cannot do.</summary>
    Index,

    /// <summary>A path into a key.</summary>
    Path,

    /// <summary>What does not fit the table: its keys, and what its indexes hold.</summary>
    Table,

    /// <summary>What does not fit the item.</summary>
    Item,
}
