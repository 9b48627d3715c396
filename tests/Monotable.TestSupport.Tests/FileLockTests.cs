namespace Monotable.TestSupport.Tests;

public sealed class FileLockTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("monotable-");

    private string LockPath => Path.Combine(_root.FullName, "turn.lock");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_turn_passes_on_when_its_holder_lets_go()
    {
        var first = await AcquireAsync(TimeSpan.Zero);
        var second = AcquireAsync(TimeSpan.FromMinutes(1));
        Assert.False(second.IsCompleted);

        first.Dispose();

        (await second).Dispose();
    }

    [Fact]
    public async Task A_turn_that_never_comes_is_an_error_that_names_the_file()
    {
        using var holder = await AcquireAsync(TimeSpan.Zero);

        var failure = await Assert.ThrowsAsync<TimeoutException>(() => AcquireAsync(TimeSpan.Zero));

        Assert.Contains(LockPath, failure.Message, StringComparison.Ordinal);
    }

    private Task<IDisposable> AcquireAsync(TimeSpan timeout) => FileLock.AcquireAsync(LockPath, timeout, TestContext.Current.CancellationToken);
}
