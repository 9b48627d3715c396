namespace Monotable.Engine.Model;

/// <summary>By which attribute items expire, or did.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsEnabled">Whether items expire.</param>
/// <param name="Changed">When that was last changed.</param>
internal sealed record TimeToLiveSetting(string Attribute, bool IsEnabled, DateTimeOffset Changed);
