namespace Monotable.Simulation.Tests;

/// <summary>Which behaviour a simulation may exercise.</summary>
internal enum Dialect
{
    /// <summary>All of it.</summary>
    Service,

    /// <summary>Only where DynamoDB Local 1.25.1 does what the service does.</summary>
    DynamoDbLocal,
}
