using Monotable;

namespace Consumer;

[Entity<LibraryTable>]
[ItemKey("AUTHOR#{Author}", "BOOK#{Published}#{Isbn}")]
[IndexKey("GSI1", "GENRE#{Genre}", "{Published}", Name = "ByGenre")]
public sealed record Book(string Author, DateOnly Published, string Isbn, string Genre, string Title, int Copies);
