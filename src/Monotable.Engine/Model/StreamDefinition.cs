using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>A table's newest stream.</summary>
/// <param name="Arn">The stream's ARN.</param>
/// <param name="Label">When it was enabled, as text.</param>
/// <param name="ViewType">What its records show.</param>
/// <param name="Created">When it was enabled.</param>
internal sealed record StreamDefinition(string Arn, string Label, StreamViewType ViewType, DateTimeOffset Created)
{
    public bool IsEnabled { get; init; } = true;

    /// <summary>Makes a stream whose label differs from that of the one before.</summary>
    public static StreamDefinition Create(string tableArn, StreamViewType viewType, DateTimeOffset now, StreamDefinition? previous)
    {
        var created = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        created = created <= previous?.Created ? previous.Created.AddMilliseconds(1) : created;
        var label = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", System.Globalization.CultureInfo.InvariantCulture);
        return new($"{tableArn}/stream/{label}", label, viewType, created);
    }
}
