namespace Monotable;

/// <summary>A member of an entity in conditions, projections and updates.</summary>
public interface IField
{
    /// <summary>Gets the attribute's place.</summary>
    AttributePath Path { get; }
}
