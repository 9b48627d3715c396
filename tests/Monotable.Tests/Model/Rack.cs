namespace Monotable.Tests.Model;

/// <summary>Another entity in the partitions of an index.</summary>
#pragma warning disable MTB0602 // Bottles and racks share the shelves of an index, to be told apart there.
[Entity<CellarTable>]
[ItemKey("CELLAR#{Cellar}", "RACK#{Name}")]
[IndexKey("ByShelf", "SHELF#{Shelf}", "{Number}")]
internal sealed record Rack(string Cellar, string Name, char Shelf, int Number);
