namespace Monotable.Specification.Tests.Uniqueness;

/// <summary>A pass for one year.</summary>
[Entity(Set = "YearPasses")]
public sealed record YearPass(string Club, int Number, string Code, int Year) : Pass(Club, Number, Code);
