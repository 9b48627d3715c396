using Monotable;

namespace ImageCatalog.Model;

/// <summary>What is known of an image; in GSI1 beside its owner's others, by date.</summary>
[Entity<ImageCatalogTable>(Set = "Images")]
[ItemKey("IMAGE#{ImageId}", "METADATA")]
[IndexKey("GSI1", "OWNER#{Owner}", "{Date}#{ImageId}", Name = "ByOwner")]
public sealed record ImageMetadata
{
    public required Guid ImageId { get; init; }

    public required string Owner { get; init; }

    public required DateOnly Date { get; init; }

    public required Uri Location { get; init; }

    public required long SizeBytes { get; init; }

    public IReadOnlySet<string> Tags { get; init; } = new HashSet<string>();
}
