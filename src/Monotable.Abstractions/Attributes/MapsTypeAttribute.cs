namespace Monotable;

/// <summary>
/// Gives a type that cannot be decorated an attribute of Monotable, for the table class that carries this one:
/// <c>[MapsType&lt;Payment, DerivedAttribute&lt;Card&gt;&gt;("card")]</c>.
/// </summary>
/// <typeparam name="TType">An entity, or a type that is stored within one.</typeparam>
/// <typeparam name="TAttribute">The attribute: one that may stand on a type and neither declares an entity nor its keys.</typeparam>
/// <param name="arguments">The arguments of the attribute's constructor.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapsTypeAttribute<TType, TAttribute>(params object?[] arguments) : Attribute
    where TAttribute : Attribute
{
    /// <summary>Gets the arguments of the attribute's constructor.</summary>
    public IReadOnlyList<object?> Arguments { get; } = arguments;
}
