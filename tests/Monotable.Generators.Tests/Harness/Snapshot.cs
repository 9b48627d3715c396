using System.Runtime.CompilerServices;

namespace Monotable.Generators.Tests.Harness;

/// <summary>Compares text with a golden file. <c>MONOTABLE_UPDATE_SNAPSHOTS=1</c> writes the files anew, for review like source.</summary>
internal static class Snapshot
{
    private const string Update = "MONOTABLE_UPDATE_SNAPSHOTS";

    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            var source = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name);
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, actual);
            return;
        }

        var golden = Path.Combine(AppContext.BaseDirectory, "Snapshots", name);
        Assert.True(File.Exists(golden), $"There is no snapshot '{name}'. Set {Update}=1 to write it, and review it.");
        Assert.Equal(File.ReadAllText(golden), actual);
    }
}
