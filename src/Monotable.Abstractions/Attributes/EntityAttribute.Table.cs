namespace Monotable;

/// <summary>Marks a class, record or struct as an entity of the table class <typeparamref name="TTable"/>.</summary>
/// <typeparam name="TTable">The table class: a partial class marked with <see cref="SingleTableAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class EntityAttribute<TTable> : EntityAttribute
    where TTable : class;
