using System.Collections.Concurrent;

namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// A counter in the table, and what its clients know of it. Each increment adds one to the number and its own mark to a set, so that the item says
/// which increments it has, and whether one was done twice.
/// </summary>
internal sealed class Counter(string name)
{
    public const string TableName = "counters";
    public const string Number = "n";
    public const string Marks = "marks";

    /// <summary>What an increment does, with the values of <see cref="Values"/>.</summary>
    public const string Increment = "ADD n :one, marks :mark";

    // Whether the increment was done, or nothing while that is open.
    private readonly ConcurrentDictionary<string, bool?> _fates = new(StringComparer.Ordinal);

    public static CreateTableRequest Table { get; } = new()
    {
        TableName = TableName,
        AttributeDefinitions = [new("pk", AttributeType.String)],
        KeySchema = [new("pk", KeyType.Hash)],
        BillingMode = BillingMode.PayPerRequest,
    };

    public Item Key { get; } = Item.Create(("pk", name));

    /// <summary>Gets the increments that were acknowledged so far.</summary>
    public IReadOnlyList<string> Acknowledged => [.. _fates.Where(fate => fate.Value == true).Select(fate => fate.Key)];

    public static Item Values(string mark) => Item.Create((":one", 1), (":mark", AttributeValue.Set(AttributeSet.Create([mark]))));

    public static IEnumerable<string> MarksOf(Item? item) =>
        item?.TryGetValue(Marks, out var marks) == true ? marks.AsStringSet() : Enumerable.Empty<string>();

    public void Begin(string mark) => _fates[mark] = null;

    public void End(string mark, bool isDone) => _fates[mark] = isDone;

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

        if (acknowledged.FirstOrDefault(mark => !marks.Contains(mark)) is { } lost)
        {
            throw new SimulationException($"Counter {name} has lost the increment {lost}, which was acknowledged.");
        }

        if (marks.FirstOrDefault(mark => !_fates.TryGetValue(mark, out var fate) || fate == false) is { } strange)
        {
            throw new SimulationException($"Counter {name} has the increment {strange}, which was refused.");
        }
    }
}
