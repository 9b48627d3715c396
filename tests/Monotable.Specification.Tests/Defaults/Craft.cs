namespace Monotable.Specification.Tests.Defaults;

/// <summary>What an artisan does.</summary>
public enum Craft
{
    /// <summary>Wood.</summary>
    Joiner,

    /// <summary>Iron.</summary>
    Smith,
}
