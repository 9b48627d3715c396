namespace Monotable.Protocol;

/// <summary>Whether a table has a stream, and what its records show.</summary>
/// <param name="StreamEnabled">Whether the table has a stream.</param>
/// <param name="StreamViewType">What the records show; only of a stream that is enabled.</param>
public sealed record StreamSpecification(bool StreamEnabled, StreamViewType? StreamViewType = null);
