using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Generated code compiles at the strictest settings.</summary>
public sealed class CompilationTests
{
    [Fact]
    public void The_shop_compiles_without_a_warning()
    {
        var result = Generation.Run(Models.Shop);
        if (Environment.GetEnvironmentVariable("DUMP") is { } folder)
        {
            foreach (var (name, text) in result.Files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        result.Compiles();
    }
}
