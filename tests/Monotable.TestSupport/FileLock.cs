using System.Diagnostics;

namespace Monotable.TestSupport;

/// <summary>
/// A turn shared by all processes of this user: an exclusively opened file, which the operating system closes with its holder. The file
/// stays behind on purpose; deleting it would let two holders lock two different files of the same name.
/// </summary>
internal static class FileLock
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(100);

    public static async Task<IDisposable> AcquireAsync(string path, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (waited.Elapsed > timeout)
                {
                    throw new TimeoutException($"Another process has held {path} for more than {timeout.TotalSeconds} s.");
                }

                await Task.Delay(RetryDelay, cancellationToken);
            }
        }
    }
}
