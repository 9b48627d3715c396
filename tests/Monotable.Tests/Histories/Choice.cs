namespace Monotable.Tests.Histories;

/// <summary>One of the ways a story went on.</summary>
/// <param name="Picked">Which one it was, from 0.</param>
/// <param name="Count">How many there were.</param>
internal readonly record struct Choice(int Picked, int Count);
