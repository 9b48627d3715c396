using System.Globalization;

namespace Monotable.Aws;

/// <summary>
/// The time as the service has it: this machine's, corrected once an answer shows that they differ too much for signatures. Safe for use by many
/// threads.
/// </summary>
internal sealed class ServiceClock(TimeProvider time)
{
    // The service accepts a signature for some minutes; the SDK corrects from the same difference on.
    private static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(5);

    private long _correctionTicks;
    private Stamp _stamp = new(0, "");

    /// <summary>Gets the time in the form of <c>X-Amz-Date</c>.</summary>
    public string Date
    {
        get
        {
            var now = Now;
            var second = now.Ticks / TimeSpan.TicksPerSecond;
            var stamp = Volatile.Read(ref _stamp);
            if (stamp.Second != second)
            {
                stamp = new(second, now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
                Volatile.Write(ref _stamp, stamp);
            }

            return stamp.Text;
        }
    }

    private DateTimeOffset Now => time.GetUtcNow().AddTicks(Interlocked.Read(ref _correctionTicks));

    /// <summary>Compares the time of an answer with this clock, and corrects it where they differ.</summary>
    /// <param name="date">The header <c>Date</c> of an answer.</param>
    /// <returns>Whether the clock was corrected.</returns>
    public bool TryCorrect(string? date)
    {
        if (!DateTimeOffset.TryParseExact(date, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var theirs)
            || (theirs - Now).Duration() < Tolerated)
        {
            return false;
        }

        Interlocked.Exchange(ref _correctionTicks, (theirs - time.GetUtcNow()).Ticks);
        return true;
    }

    private sealed record Stamp(long Second, string Text);
}
