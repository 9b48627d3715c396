namespace Monotable.Benchmarks.Servers;

/// <summary>An answer, in a connection's buffer until it asks again.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body.</param>
internal readonly record struct Answer(int Status, ReadOnlyMemory<byte> Body);
