namespace Monotable.Specification.Tests.Defaults;

/// <summary>A table whose items lack attributes: they are from before there were such members.</summary>
[SingleTable("guild")]
[GlobalIndex("GSI1")]
[GlobalIndex("ByTitle", Projection = IndexProjection.Include, Include = ["Title", "Craft", "Second", "_t"])]
[LocalIndex("ByFee")]
public sealed partial class GuildTable;
