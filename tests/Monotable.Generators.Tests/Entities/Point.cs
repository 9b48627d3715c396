namespace Monotable.Generators.Tests.Entities;

public readonly record struct Point(int X, int Y);
