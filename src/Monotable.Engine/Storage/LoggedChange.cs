using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>A stream's record at its place.</summary>
/// <param name="Sequence">The place, which the record's sequence number is the text of.</param>
/// <param name="At">When the change happened.</param>
/// <param name="Record">The record.</param>
internal readonly record struct LoggedChange(long Sequence, DateTimeOffset At, StreamRecord Record);
