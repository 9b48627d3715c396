namespace Monotable.Specification.Tests.Shapes;

/// <summary>How something is paid.</summary>
[Derived<Card>("card")]
[Derived<Cash>("cash")]
[Derived<Split>("split")]
[DiscriminatorName("kind")]
public abstract record Method
{
    public string? Note { get; init; }

    /// <summary>Of no sealed type: what derives from it is another type, which is not declared.</summary>
    public record Card(string Number, DateOnly Expires) : Method;

    /// <summary>Without a member of its own.</summary>
    public sealed record Cash : Method;

    /// <summary>Holds others of the hierarchy.</summary>
    public sealed record Split(IReadOnlyList<Method> Parts) : Method;

    /// <summary>Is not declared.</summary>
    public sealed record Gift : Method;

    /// <summary>Is not declared, although its base type is.</summary>
    public sealed record GoldCard(string Number, DateOnly Expires) : Card(Number, Expires);
}
