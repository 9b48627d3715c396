namespace Monotable;

/// <summary>Takes an <see cref="EntityAttribute"/> of this or another assembly into the table class that carries this attribute.</summary>
/// <typeparam name="TEntity">The entity.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IncludesAttribute<TEntity> : Attribute;
