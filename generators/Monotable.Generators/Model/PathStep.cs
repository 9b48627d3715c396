namespace Monotable.Generators.Model;

/// <summary>One member on the way to a part's value.</summary>
internal sealed record PathStep(string Name, bool IsNullable);
