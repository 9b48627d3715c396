namespace Monotable.Specification.Tests.Mapping;

/// <summary>An enum over the whole range of its type, with names that cultures spell differently in capitals.</summary>
public enum Grade : long
{
    Lowest = long.MinValue,
    Negative = -1,
    None = 0,
    Initial = 1,
    INITIAL = 2,
    Überragend = 3,
    Highest = long.MaxValue,
}
