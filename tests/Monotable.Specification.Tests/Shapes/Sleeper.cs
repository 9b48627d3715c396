namespace Monotable.Specification.Tests.Shapes;

/// <summary>A case of a case: a train ticket to the language, another entity to the table.</summary>
public sealed record Sleeper(string TripId, int Number, int Wagon, int Bed) : TrainTicket(TripId, Number, Wagon);
