using Consumer;
using Monotable;

var library = new LibraryTable(new InProcessProvider(new DynamoDbEngine()));
Console.WriteLine($"created: {await library.EnsureCreatedAsync()}");

await library.Books.Put(new("Lem", new(1961, 1, 1), "1", "SF", "Solaris", 2)).IfNew().ExecuteAsync();
await library.Books.PutAsync(new("Lem", new(1968, 1, 1), "2", "SF", "His Master's Voice", 1));
await library.Books.PutAsync(new("Eco", new(1980, 1, 1), "3", "Crime", "The Name of the Rose", 4));

var solaris = await library.Books.GetAsync("Lem", new(1961, 1, 1), "1");
Console.WriteLine($"got: {solaris?.Title}");

var lent = await library.Books.Update("Lem", new(1961, 1, 1), "1").Add(b => b.Copies, -1).If(b => b.Copies > 0).ReturningNew().ExecuteAsync();
Console.WriteLine($"copies left: {lent?.Copies}");

await foreach (var book in library.Books.Query("Lem").Published.After(new(1961, 1, 1)))
{
    Console.WriteLine($"later: {book.Title}");
}

await foreach (var book in library.Books.ByGenre("SF").Filter(b => b.Copies == 1).Descending())
{
    Console.WriteLine($"single copy: {book.Title}");
}
