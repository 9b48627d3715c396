using Monotable.Engine.Storage;
using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

public sealed class AppendLogTests
{
    [Fact]
    public void Each_version_keeps_what_it_had() => Seeded.Run(random =>
    {
        var versions = new List<(AppendLog<int> Log, int[] Values)> { (AppendLog<int>.Empty, []) };
        for (var i = 0; i < 2_000; i++)
        {
            // Mostly the newest version goes on, sometimes an older one branches off.
            var (log, values) = versions[random.Next(10) == 0 ? random.Next(versions.Count) : ^1];
            versions.Add(random.Next(20) == 0 && values.Length > 0
                ? Skip(log, values, random.Next(values.Length + 1))
                : (log.Add(i), [.. values, i]));
        }

        Assert.All(versions, version => Assert.Equal(version.Values, version.Log.AsSpan().ToArray()));
    });

    private static (AppendLog<int> Log, int[] Values) Skip(AppendLog<int> log, int[] values, int count) => (log.Skip(count), values[count..]);
}
