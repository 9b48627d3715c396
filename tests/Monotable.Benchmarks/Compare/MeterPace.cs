namespace Monotable.Benchmarks.Compare;

/// <summary>How long a case is measured.</summary>
/// <param name="WarmUp">How long each subject runs before.</param>
/// <param name="Round">How long a round takes about.</param>
/// <param name="RoundCount">How many rounds there are.</param>
internal sealed record MeterPace(TimeSpan WarmUp, TimeSpan Round, int RoundCount)
{
    public static MeterPace Thorough { get; } = new(TimeSpan.FromMilliseconds(600), TimeSpan.FromMilliseconds(40), 15);
}
