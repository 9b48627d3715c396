namespace Monotable.Specification.Tests.Shapes;

/// <summary>A case from which another derives, with an index key of its own and another name for its set.</summary>
[Entity(Set = "Trains")]
[IndexKey("ByRoute", "WAGON#{Wagon}", "NUMBER#{Number}", Name = "ByWagon")]
public record TrainTicket(string TripId, int Number, int Wagon) : Ticket(TripId, Number)
{
    public IReadOnlyList<string> Seats { get; init; } = [];
}
