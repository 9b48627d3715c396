using Monotable.Protocol;

namespace Monotable.Specification.Tests.Updates;

/// <summary>The base of the specifications of updates that keep index keys right.</summary>
public abstract class DeskSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    protected static Ticket Sample { get; } = new()
    {
        Desk = "d",
        Number = 1,
        Assignee = "ann",
        Priority = 2,
        IsWaiting = true,
        Room = new("north", 4),
        Text = "printer",
        Author = "zoe",
    };

    protected static TicketKey Key { get; } = new("d", 1);

    /// <summary>Gets what lets other writers in.</summary>
    protected InterveningProvider Line { get; private set; } = null!;

    protected async Task<DeskTable> NewDeskAsync(TableOptions? options = null)
    {
        Line = new(Provider);
        var table = await NewTableAsync(name => new DeskTable(Provider).Schema with { TableName = name });
        options ??= new();
        options.TableName = table.Name;
        options.WriteRetryDelay = TimeSpan.Zero;
        return new DeskTable(Line, options);
    }

    /// <summary>The same table for a writer who comes in between.</summary>
    protected DeskTable Other(DeskTable desk) => new(Provider, new() { TableName = desk.TableName });

    protected async Task<Item?> ReadAsync(DeskTable desk, Item key)
    {
        var request = new GetItemRequest { TableName = desk.TableName, Key = key, ConsistentRead = true };
        var response = await Provider.GetItemAsync(request, ItemCodec.Instance, TestContext.Current.CancellationToken);
        return response.Found ? response.Item : null;
    }

    /// <summary>Every attribute is as a put of the whole item would have written it: index keys, and no other trace.</summary>
    protected async Task<Ticket> AsPutAsync(DeskTable desk, TicketKey? key = null)
    {
        var stored = (await ReadAsync(desk, (key ?? Key).ToItem()))!;
        var ticket = (await Other(desk).Tickets.GetAsync(key ?? Key, ReadOptions.Consistent))!;
        var twin = await NewDeskAsync();
        await Other(twin).Tickets.PutAsync(ticket with { Version = 0 });
        var put = (await ReadAsync(twin, (key ?? Key).ToItem()))!;
        Assert.Equal(put.With("Version", stored["Version"]), stored);
        return ticket;
    }

    protected async Task<Note> AsPutAsync(DeskTable desk, NoteKey key)
    {
        var stored = await ReadAsync(desk, key.ToItem());
        var note = (await Other(desk).Notes.GetAsync(key, ReadOptions.Consistent))!;
        var twin = await NewDeskAsync();
        await Other(twin).Notes.PutAsync(note);
        Assert.Equal(await ReadAsync(twin, key.ToItem()), stored);
        return note;
    }
}
