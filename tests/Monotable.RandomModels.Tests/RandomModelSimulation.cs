using System.Globalization;
using Monotable.RandomModels.Tests.Models;
using Monotable.TestSupport;

namespace Monotable.RandomModels.Tests;

/// <summary>
/// Models that nobody thought of go through the generator and the compiler and are used on the engine. A failure shows the smallest model found.
/// <c>MONOTABLE_RANDOM_MODELS</c> says how many are tried.
/// </summary>
public sealed class RandomModelSimulation
{
    private const int ModelsMin = 16;

    private static int Models => Environment.GetEnvironmentVariable("MONOTABLE_RANDOM_MODELS") is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : ModelsMin;

    [Fact]
    public Task Random_models_keep_their_promises() => Seeded.RunAsync(static async random =>
    {
        for (var i = 0; i < Models; i++)
        {
            var (model, seed) = (ModelGenerator.Draw(random), random.Next());
            await ModelRun.CheckAsync(model, seed, ModelRun.AllAsync);
        }
    });
}
