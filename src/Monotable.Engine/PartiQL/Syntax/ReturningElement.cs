namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One element of RETURNING.</summary>
/// <param name="Mapping">Such as <c>all_old</c>.</param>
/// <param name="IsWhole">Whether <c>*</c> follows.</param>
internal sealed record ReturningElement(string Mapping, bool IsWhole);
