namespace Monotable.Specification.Tests.Paths;

public enum Weather
{
    Foul,
    Fair,
}
