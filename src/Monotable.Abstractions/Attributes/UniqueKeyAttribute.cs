namespace Monotable;

/// <summary>Lets no two items of the entity agree in several members, such as an e-mail address within a tenant.</summary>
/// <remarks>As <see cref="UniqueAttribute"/>, for several members: where one of them is null, nothing is claimed.</remarks>
/// <param name="name">The name of what is unique: an identifier, part of what is stored, and of the method <c>GetBy…Async</c>.</param>
/// <param name="members">The members, in the order in which they are stored.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class UniqueKeyAttribute(string name, params string[] members) : Attribute
{
    /// <summary>Gets the name of what is unique.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
