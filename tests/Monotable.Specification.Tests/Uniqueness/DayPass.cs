namespace Monotable.Specification.Tests.Uniqueness;

/// <summary>A pass for one day.</summary>
[Entity(Set = "DayPasses")]
public sealed record DayPass(string Club, int Number, string Code, DateOnly Day) : Pass(Club, Number, Code);
