namespace Monotable;

/// <summary>Stores a member, or every member of the type that carries this attribute, through a converter of the user's.</summary>
/// <typeparam name="TConverter">An <see cref="IAttributeConverter{TValue, TStored}"/> with a public parameterless constructor. It must be stateless
/// and safe for use by many threads.</typeparam>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class ConverterAttribute<TConverter> : Attribute
    where TConverter : class, new();
