namespace Monotable.Simulation.Tests.Differential;

/// <summary>Something that DynamoDB Local does unlike the service, or where nobody knows what the service does.</summary>
/// <param name="Fact">What the service does, and what DynamoDB Local does.</param>
/// <param name="Explains">Tells whether this is why the answers differ.</param>
internal sealed record Departure(string Fact, Func<Difference, bool> Explains);
