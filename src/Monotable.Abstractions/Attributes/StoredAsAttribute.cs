namespace Monotable;

/// <summary>Fixes how an enum member is stored.</summary>
/// <param name="form">The form. Without this attribute an enum is stored by name, a <c>[Flags]</c> enum by number.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Enum)]
public sealed class StoredAsAttribute(EnumForm form) : Attribute
{
    /// <summary>Gets the form.</summary>
    public EnumForm Form { get; } = form;
}
