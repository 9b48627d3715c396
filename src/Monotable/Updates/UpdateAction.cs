namespace Monotable;

/// <summary>What a clause does to an attribute; in the order of the expression's sections.</summary>
internal enum UpdateAction
{
    /// <summary>SET: the value.</summary>
    Set,

    /// <summary>SET: the value, unless there is one.</summary>
    SetIfAbsent,

    /// <summary>SET: the sum of what is there, or of zero, and the value.</summary>
    SetSum,

    /// <summary>SET: what is there, or an empty list, and the value's elements behind it.</summary>
    Append,

    /// <summary>SET: the value's elements, and behind them what is there.</summary>
    Prepend,

    /// <summary>REMOVE.</summary>
    Remove,

    /// <summary>ADD: a number, or members of a set.</summary>
    Add,

    /// <summary>DELETE: members of a set.</summary>
    Delete,
}
