namespace Monotable.Generators.Tests.Entities;

/// <summary>Members of a base class are stored too.</summary>
public abstract class Tracked
{
    public DateTime Created { get; init; } = DateTime.UnixEpoch;

    public virtual string Origin { get; protected set; } = "here";
}
