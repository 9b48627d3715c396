namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One field of <c>{'key': value}</c>.</summary>
internal sealed record StructField(Expression Key, Expression Value);
