using Monotable;

namespace ImageCatalog.Model;

/// <summary>The metadata store of an image service: images, sessions, counters and movies in one table. GSI1 is overloaded.</summary>
[SingleTable("image-catalog")]
[GlobalIndex("GSI1")]
public sealed partial class ImageCatalogTable;
