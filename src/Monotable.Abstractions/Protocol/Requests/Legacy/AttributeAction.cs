namespace Monotable.Protocol;

/// <summary>What a legacy update does to an attribute.</summary>
public enum AttributeAction
{
    /// <summary>Sets the attribute to the value (<c>PUT</c>).</summary>
    Put,

    /// <summary>Removes the attribute, or the value's members from the set that it is (<c>DELETE</c>).</summary>
    Delete,

    /// <summary>Adds to a number, unites with a set, or appends to a list (<c>ADD</c>).</summary>
    Add,
}
