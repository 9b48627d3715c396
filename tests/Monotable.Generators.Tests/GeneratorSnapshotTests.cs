using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Generated files against golden ones, which are reviewed like source.</summary>
public sealed class GeneratorSnapshotTests
{
    [Fact]
    public void The_shop_is_generated_as_reviewed()
    {
        foreach (var (name, text) in Generation.Run(Models.Shop).Compiles().Files)
        {
            Snapshot.Matches(name + ".txt", text);
        }
    }

    [Fact]
    public void Items_and_shared_partitions_are_generated_as_reviewed()
    {
        var files = Generation.Run(Models.Tenants).Compiles().Files;
        Snapshot.Matches("Rental.RentalItem.g.cs.txt", files["Rental.RentalItem.g.cs"]);
        Snapshot.Matches("Rental.RentalItem.Bodies.g.cs.txt", files["Rental.RentalItem.Bodies.g.cs"]);
        Snapshot.Matches("Rental.Dossier.Collection.g.cs.txt", files["Rental.Dossier.Collection.g.cs"]);
        Snapshot.Matches("Rental.Contact.Collection.g.cs.txt", files["Rental.Contact.Collection.g.cs"]);
    }

    [Fact]
    public void Constructors_nested_types_and_local_indexes_are_generated_as_reviewed()
    {
        const string Source = """
            using Monotable;

            namespace Library;

            [SingleTable("library", PartitionKey = "shelf")]
            [LocalIndex("ByYear")]
            internal sealed partial class LibraryTable;

            internal sealed record Author(string Name, int? Born = null);

            [Entity<LibraryTable>]
            [Scannable]
            [ItemKey("{Shelf}", "BOOK#{Author.Name}#{Number}")]
            [IndexKey("ByYear", "{Year}")]
            internal readonly record struct Book([property: AttributeName("shelf")] string Shelf, Author Author, long Number, short? Year);
            """;
        foreach (var (name, text) in Generation.Run(Source).Compiles().Files)
        {
            Snapshot.Matches(name + ".txt", text);
        }
    }
}
