using System.Globalization;

namespace Monotable.Simulation.Tests;

/// <summary>How long simulations run: <c>MONOTABLE_SIMULATION_SCALE</c> multiplies the number of their operations.</summary>
internal static class Scale
{
    private static readonly int Factor = int.TryParse(
        Environment.GetEnvironmentVariable("MONOTABLE_SIMULATION_SCALE"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor)
        ? Math.Max(1, factor)
        : 1;

    public static int Of(int count) => count * Factor;
}
