using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>An index that holds only the items of which a member is true.</summary>
public sealed class IndexConditionBehaviourTests : IAsyncLifetime
{
    private JournalTable _journal = null!;

    public async ValueTask InitializeAsync()
    {
        _journal = new(new InProcessProvider(new DynamoDbEngine()));
        await _journal.EnsureCreatedAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Items_are_in_the_index_while_the_condition_holds()
    {
        await _journal.Incidents.PutAsync(Incident(1, severity: 5, isOpen: true));
        await _journal.Incidents.PutAsync(Incident(2, severity: -7, isOpen: true));
        await _journal.Incidents.PutAsync(Incident(3, severity: 9, isOpen: false));
        await _journal.Incidents.PutAsync(Incident(4, severity: 9, isOpen: null));
        Assert.Equal([1, 2], await Open());

        await _journal.Incidents.PutAsync(Incident(1, severity: 5, isOpen: false));
        Assert.Equal([2], await Open());
    }

    [Fact]
    public async Task An_update_moves_an_item_into_the_index_and_out_of_it()
    {
        var incident = Incident(1, severity: 5, isOpen: false);
        await _journal.Incidents.PutAsync(incident);
        var key = new IncidentKey(incident.Service, incident.At, incident.Number);

        await _journal.Incidents.Update(key).SetOpen(severity: 8, isOpen: true).ExecuteAsync();
        Assert.Equal([1], await Open());
        var item = (await _journal.Incidents.Update(key).SetOpen(severity: 8, isOpen: null).ReturningNew().ExecuteAsync())!;
        Assert.Null(item.IsOpen);
        Assert.Empty(await Open());
        await _journal.Incidents.Update(key).SetOpen(severity: 8, isOpen: true).ExecuteAsync();
        Assert.Equal([1], await Open());
    }

    private static Incident Incident(int number, short severity, bool? isOpen) => new("db", Samples.Noon, number, severity, isOpen);

    private async Task<IEnumerable<int>> Open() => (await _journal.Incidents.Open("db").ToListAsync()).Select(static incident => incident.Number);
}
