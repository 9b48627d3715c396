namespace Monotable;

/// <summary>
/// Names the attribute that tells the cases of a hierarchy apart where it is stored as a map. The default is <c>_t</c>.
/// </summary>
/// <param name="name">The attribute's name: 1 to 65,535 bytes, and none that a member of a case is stored under.</param>
/// <remarks>
/// It does not concern an entity: its items carry the discriminator of the table, whose name <see cref="SingleTableAttribute"/> gives.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class DiscriminatorNameAttribute(string name) : Attribute
{
    /// <summary>Gets the attribute's name.</summary>
    public string Name { get; } = name;
}
