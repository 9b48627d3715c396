namespace Monotable.Specification.Tests.Shapes;

/// <summary>Is not declared as a case.</summary>
public sealed record TramTicket(string TripId, int Number) : Ticket(TripId, Number);
