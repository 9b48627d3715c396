using Monotable;

namespace ImageCatalog.Model;

/// <summary>
/// Stores a time as the number of seconds since 1970: the form in which DynamoDB's time to live, which deletes expired items, wants it.
/// </summary>
public sealed class EpochSeconds : IAttributeConverter<DateTimeOffset, long>
{
    public long ToStored(DateTimeOffset value) => value.ToUnixTimeSeconds();

    public DateTimeOffset FromStored(long stored) => DateTimeOffset.FromUnixTimeSeconds(stored);
}
