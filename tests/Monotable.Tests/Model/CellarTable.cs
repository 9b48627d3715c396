namespace Monotable.Tests.Model;

/// <summary>A table with indexes that hold a part of its items.</summary>
[SingleTable("cellar")]
[GlobalIndex("ByYear", Projection = IndexProjection.KeysOnly)]
[GlobalIndex("ByShelf", Projection = IndexProjection.Include, Include = ["_t", "Name", "Rating", "Grapes"])]
internal sealed partial class CellarTable;
