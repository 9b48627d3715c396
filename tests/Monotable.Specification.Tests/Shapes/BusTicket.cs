namespace Monotable.Specification.Tests.Shapes;

/// <summary>A case whose constructor has more than its base's.</summary>
public sealed record BusTicket(string TripId, int Number, string Line) : Ticket(TripId, Number);
