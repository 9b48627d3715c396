using Monotable.Protocol;
using Monotable.Tests.Model;

namespace Monotable.Tests.Histories;

/// <summary>
/// A table of chores, and what it should hold: every write that was acknowledged is made to a naive list as well, in the order in which writes were
/// acknowledged, which is that of the calls that wrote.
/// </summary>
internal sealed class ChoreList
{
    private readonly SortedDictionary<string, Chore> _expected = new(StringComparer.Ordinal);
    private readonly Stage _stage;
    private readonly JournalTable _journal;

    private ChoreList(Stage stage)
    {
        _stage = stage;
        _journal = new(stage.Engine);
    }

    /// <summary>Gets who was told that the stored item is another one than they think.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>Gets the chores that there should be.</summary>
    public IReadOnlyDictionary<string, Chore> Expected => _expected;

    /// <summary>Makes the table.</summary>
    public static async Task<ChoreList> NewAsync(Stage stage, params Chore[] chores)
    {
        var list = new ChoreList(stage);
        await list._journal.EnsureCreatedAsync();
        foreach (var chore in chores)
        {
            await list._journal.Chores.PutAsync(chore);
            list._expected.Add(chore.Id, chore);
        }

        return list;
    }

    /// <summary>A client that writes.</summary>
    /// <param name="name">The client's name.</param>
    /// <param name="writeAsync">The write.</param>
    /// <param name="effect">What it does to the list.</param>
    public (string Name, Func<IDynamoDbProvider, Task> ActAsync) Client(
        string name, Func<ChoreRepository, Task> writeAsync, Action<SortedDictionary<string, Chore>> effect) =>
        (name, provider => WriteAsync(name, () => writeAsync(new JournalTable(provider) { TimeProvider = _stage.Time }.Chores), effect));

    /// <summary>A client that updates a chore.</summary>
    public (string Name, Func<IDynamoDbProvider, Task> ActAsync) Updater(
        string id, string name, Func<ChoreRepository, Task> writeAsync, Func<Chore, Chore> effect) =>
        Client(name, writeAsync, chores => chores[id] = effect(chores[id]));

    /// <summary>A client that reads a chore, if it is there, and makes another version of it, under its key or a new one.</summary>
    public (string Name, Func<IDynamoDbProvider, Task> ActAsync) Editor(string id, string name, Func<Chore, Chore> edit) =>
        (name, async provider =>
        {
            var chores = new JournalTable(provider) { TimeProvider = _stage.Time }.Chores;
            if (await chores.GetAsync(id) is { } read)
            {
                await WriteAsync(name, () => chores.UpdateAsync(read, edit(read)).AsTask(), list => Replace(list, id, edit));
            }
        });

    /// <summary>Checks that the table and its index hold what puts of the expected chores make of a new table.</summary>
    public async Task CheckAsync()
    {
        var puts = new JournalTable(new InProcessProvider(new DynamoDbEngine()));
        await puts.EnsureCreatedAsync();
        foreach (var chore in _expected.Values)
        {
            await puts.Chores.PutAsync(chore);
        }

        foreach (var index in new[] { null, "GSI1" })
        {
            Assert.Equal(await ItemsAsync(puts, index), await ItemsAsync(_journal, index));
        }
    }

    private static void Replace(SortedDictionary<string, Chore> chores, string id, Func<Chore, Chore> edit)
    {
        var edited = edit(chores[id]);
        Assert.True(edited.Id == id || !chores.ContainsKey(edited.Id), "A move took the place of another item.");
        chores.Remove(id);
        chores.Add(edited.Id, edited);
    }

    private async Task WriteAsync(string name, Func<Task> writeAsync, Action<SortedDictionary<string, Chore>> effect)
    {
        try
        {
            await writeAsync();
        }
        catch (ConditionalCheckFailedException)
        {
            Refused.Add(name);
            return;
        }

        effect(_expected);
    }

    private static async Task<IEnumerable<string>> ItemsAsync(JournalTable journal, string? index)
    {
        var request = new ScanRequest { TableName = journal.TableName, IndexName = index };
        var response = await journal.Provider.ScanAsync(request, ItemCodec.Instance, CancellationToken.None);
        return response.Items.Select(static item => item.ToString()).Order(StringComparer.Ordinal);
    }
}
