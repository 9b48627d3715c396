using Monotable.Generators.Model;

namespace Monotable.Generators.Tests.KeySpace;

/// <summary>A kind of key part.</summary>
/// <param name="Name">How a failure calls it.</param>
/// <param name="Model">The generator's model of it.</param>
/// <param name="Draw">Writes a random value as the runtime library does.</param>
internal sealed record KeyPart(string Name, KeyPartModel Model, Func<Random, string> Draw)
{
    /// <summary>Gets how a random value is stored where the part is the whole key, for the kinds whose texts then differ.</summary>
    public Func<Random, string>? Alone { get; init; }
}
