namespace Monotable.Benchmarks.Servers;

/// <summary>One thing that servers are asked again and again.</summary>
/// <param name="Name">The case's name in the results.</param>
/// <param name="Operation">The operation's name.</param>
/// <param name="Bodies">The requests, which take turns.</param>
/// <param name="Expected">What the answer must hold: an answer that is not what was asked for is not measured.</param>
internal sealed record ServerCase(string Name, string Operation, IReadOnlyList<string> Bodies, string Expected);
