using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// What an operation comes down to. One action is sent as it is, several are one transaction, none is nothing to do.
/// </summary>
/// <param name="Actions">The actions, on different items.</param>
/// <param name="Old">The operation's item as it was read, under the condition that it is still so: what a transaction cannot return.</param>
internal sealed record WritePlan(IReadOnlyList<PlannedAction> Actions, Item? Old = null)
{
    /// <summary>Gets the plan that does nothing.</summary>
    public static WritePlan Nothing { get; } = new([]);

    /// <summary>Makes the plan of one action.</summary>
    public static WritePlan Of(PlannedAction action) => new([action]);
}
