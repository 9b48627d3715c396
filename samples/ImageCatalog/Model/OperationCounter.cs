using Monotable;

namespace ImageCatalog.Model;

/// <summary>How often an operation ran on a day, and how many bytes it moved. Updates count it up and create it when it is first needed.</summary>
[Entity<ImageCatalogTable>]
[ItemKey("COUNTER#{Operation}", "DAY#{Day}")]
public sealed record OperationCounter
{
    public required string Operation { get; init; }

    public required DateOnly Day { get; init; }

    public long Calls { get; init; }

    public long Bytes { get; init; }
}
