namespace Monotable.Protocol;

/// <summary>What Query and Scan return.</summary>
public enum Select
{
    /// <summary>
    /// Not given: all attributes of the table or, on an index, all projected ones; a projection expression's attributes where there is one.
    /// </summary>
    None,

    /// <summary>All attributes of the item.</summary>
    AllAttributes,

    /// <summary>All attributes that the index projects.</summary>
    AllProjectedAttributes,

    /// <summary>The attributes of the projection expression.</summary>
    SpecificAttributes,

    /// <summary>Only the count.</summary>
    Count,
}
