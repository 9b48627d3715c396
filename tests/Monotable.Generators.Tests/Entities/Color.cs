namespace Monotable.Generators.Tests.Entities;

public enum Color
{
    None,
    Red,
    Rouge = Red,
    Blue = 7,
}
