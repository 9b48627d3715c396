namespace Monotable.RandomModels.Tests;

/// <summary>A model does not do what it should.</summary>
/// <param name="property">What should be so.</param>
/// <param name="detail">Where it was not.</param>
internal sealed class ModelFailedException(string property, string detail) : Exception($"{property}: {detail}")
{
    public string Property { get; } = property;

    public string Detail { get; } = detail;

    /// <summary>Gets the smallest model that was found.</summary>
    public Models.ModelSpec? Model { get; init; }
}
