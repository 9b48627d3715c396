namespace Monotable;

/// <summary>How an item is read.</summary>
/// <param name="IsConsistent">Whether the read sees every write that was answered before it. It costs twice the capacity units.</param>
public readonly record struct ReadOptions(bool IsConsistent)
{
    /// <summary>Gets the option of an eventually consistent read: the default.</summary>
    public static ReadOptions Eventual => default;

    /// <summary>Gets the option of a strongly consistent read.</summary>
    public static ReadOptions Consistent => new(true);
}
