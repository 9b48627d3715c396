namespace Monotable;

/// <summary>
/// Gives a member that cannot be decorated an attribute of Monotable, for the table class that carries this one:
/// <c>[MapsMember&lt;Invoice, AttributeNameAttribute&gt;(nameof(Invoice.Total), "total")]</c>.
/// </summary>
/// <typeparam name="TDeclaring">An entity, or a type that is stored within one.</typeparam>
/// <typeparam name="TAttribute">The attribute: one that may stand on a member.</typeparam>
/// <param name="member">The member's name.</param>
/// <param name="arguments">The arguments of the attribute's constructor.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapsMemberAttribute<TDeclaring, TAttribute>(string member, params object?[] arguments) : Attribute
    where TAttribute : Attribute
{
    /// <summary>Gets the member's name.</summary>
    public string Member { get; } = member;

    /// <summary>Gets the arguments of the attribute's constructor.</summary>
    public IReadOnlyList<object?> Arguments { get; } = arguments;
}
