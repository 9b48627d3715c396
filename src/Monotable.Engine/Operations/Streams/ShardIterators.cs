using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.Streams;

/// <summary>A place in a shard as clients carry it.</summary>
/// <param name="StreamArn">The stream.</param>
/// <param name="ShardId">The shard.</param>
/// <param name="Next">The place to read from.</param>
/// <param name="IsHorizon">Whether that is the oldest record, whichever that is by the time of reading.</param>
/// <param name="Issued">When the iterator was given out.</param>
internal sealed record ShardIterators(string StreamArn, string ShardId, long Next, bool IsHorizon, DateTimeOffset Issued)
{
    private const char Separator = '|';
    private const string Version = "1";
    public const int LengthMax = 2_048;

    public override string ToString()
    {
        var place = string.Create(
            CultureInfo.InvariantCulture, $"{ShardId}{Separator}{Next}{Separator}{(IsHorizon ? 1 : 0)}{Separator}{Issued.UtcTicks}");
        return string.Join(Separator, StreamArn, Version, Convert.ToBase64String(Encoding.UTF8.GetBytes(place)));
    }

    /// <exception cref="DynamoDbValidationException">The text is not one that was given out.</exception>
    public static ShardIterators Parse(string text)
    {
        var parts = text.Split(Separator);
        if (parts.Length == 3 && string.Equals(parts[1], Version, StringComparison.Ordinal) && Base64.IsValid(parts[2]))
        {
            var place = Encoding.UTF8.GetString(Convert.FromBase64String(parts[2])).Split(Separator);
            if (place.Length == 4 && TryParse(place[1], out var next) && TryParse(place[3], out var ticks) && ticks <= DateTime.MaxValue.Ticks)
            {
                return new(parts[0], place[0], next, place[2] is "1", new(ticks, TimeSpan.Zero));
            }
        }

        throw new DynamoDbValidationException(ServiceTexts.InvalidShardIterator);
    }

    private static bool TryParse(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
