namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One item of a select list.</summary>
/// <param name="Value">What is selected: for <c>path.*</c> the path.</param>
/// <param name="IsAliased">Whether it is given another name.</param>
/// <param name="IsUnpivoted">Whether it ends in <c>.*</c>.</param>
internal sealed record SelectItem(Expression Value, bool IsAliased, bool IsUnpivoted);
