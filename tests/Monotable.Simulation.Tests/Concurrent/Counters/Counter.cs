namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// A counter, and what its clients know of it. Each increment adds one to the number and its own mark to a set, so that the item says
/// which increments it has, and whether one was done twice.
/// </summary>
internal sealed class Counter(string name)
{
    public const string Number = "n";
    public const string Marks = "marks";

    /// <summary>What an increment does, with the values of <see cref="Values"/>.</summary>
    public const string Increment = "ADD n :one, marks :mark";

    /// <summary>Gets the table of its own that it has: writers of unlike tables must not be in each other's way either.</summary>
    public CreateTableRequest Table { get; } = new()
    {
        TableName = name,
        AttributeDefinitions = [new("pk", AttributeType.String)],
        KeySchema = [new("pk", KeyType.Hash)],
        BillingMode = BillingMode.PayPerRequest,
    };

    public string TableName => Table.TableName;

    public Item Key { get; } = Item.Create(("pk", name));

    public Journal Journal { get; } = new();

    public static Item Values(string mark) => Item.Create((":one", 1), (":mark", AttributeValue.Set(AttributeSet.Create([mark]))));

    public static IEnumerable<string> MarksOf(Item? item) =>
        item?.TryGetValue(Marks, out var marks) == true ? marks.AsStringSet() : Enumerable.Empty<string>();

    /// <summary>Makes the statement that does an increment.</summary>
    public (string Text, AttributeValue[] Parameters) Statement(string mark) =>
        ($"UPDATE \"{name}\" SET n = n + 1 SET marks = set_add(marks, ?) WHERE pk = ?", [Values(mark)[":mark"], Key["pk"]]);

    /// <summary>Checks the item as it was read.</summary>
    /// <param name="item">The item.</param>
    /// <param name="acknowledged">What was acknowledged before it was asked for.</param>
    /// <exception cref="SimulationException">An acknowledged increment is missing, one was done twice, or one is there that was refused.</exception>
    public void Check(Item? item, IReadOnlyList<string> acknowledged)
    {
        var marks = MarksOf(item).ToHashSet(StringComparer.Ordinal);
        var number = item?.TryGetValue(Number, out var value) == true ? value.AsNumber() : DynamoDbNumber.Zero;
        if (number != (DynamoDbNumber)marks.Count)
        {
            throw new SimulationException($"Counter {name} says {number}, but has {marks.Count} increments.");
        }

        Journal.Check($"Counter {name}", marks, acknowledged);
    }
}
