namespace Monotable;

/// <summary>
/// Marks a class, record or struct of a domain assembly as an entity; a table class takes it in with <see cref="IncludesAttribute{T}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public class EntityAttribute : Attribute
{
    /// <summary>Gets or sets the value of the discriminator attribute of this entity's items. The default is the class's name.</summary>
    public string? Discriminator { get; set; }

    /// <summary>Gets or sets the name of the repository property on the table class. The default is the English plural of the class's name.</summary>
    public string? Set { get; set; }

    /// <summary>
    /// Gets or sets the stem of the generated types' names (<c>Order</c> gives <c>OrderKey</c>, <c>OrderRepository</c>, …).
    /// The default is the class's name; set it where a generated name would clash with a type of your own.
    /// </summary>
    public string? GeneratedName { get; set; }
}
