namespace Monotable;

/// <summary>
/// Declares a case of a closed hierarchy: <c>[Derived&lt;Card&gt;("card")] [Derived&lt;Cash&gt;("cash")] abstract record Payment</c>.
/// </summary>
/// <typeparam name="TDerived">The case: a concrete class, record or struct that derives from the attributed type or implements it.</typeparam>
/// <param name="discriminator">
/// What tells the case from the others where it is stored: 1 character or more, and never changed once items hold it.
/// </param>
/// <remarks>
/// A value of the hierarchy is stored as the map of its case with the discriminator beside its members, under the name <c>_t</c> unless
/// <see cref="DiscriminatorNameAttribute"/> gives another. On an abstract entity it declares a family: each case is an entity of its own
/// with the keys of the base, and the discriminator is that of its items. Only the cases that are declared can be written and read: an
/// exact type that is none is an <see cref="ItemMappingException"/>, never a value cut down to its base type.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class DerivedAttribute<TDerived>(string discriminator) : Attribute
{
    /// <summary>Gets the discriminator's value.</summary>
    public string Discriminator { get; } = discriminator;
}
