namespace Monotable;

/// <summary>What an in-process engine takes from outside: its clock, its ids, and the names in its ARNs.</summary>
public sealed class EngineOptions
{
    /// <summary>Gets the clock, for creation times and the ten minutes of a client request token. The system's clock if not set.</summary>
#pragma warning disable RS0030 // The one place that names the default clock.
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>Gets the source of table ids. By default ids count up from one, so that runs repeat exactly.</summary>
    public Func<Guid>? NextId { get; init; }

    /// <summary>Gets the region in ARNs.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Gets the account in ARNs: twelve digits.</summary>
    public string AccountId { get; init; } = "000000000000";

    internal string TableArn(string name) => $"arn:aws:dynamodb:{Region}:{AccountId}:table/{name}";
}
