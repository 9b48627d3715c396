namespace Monotable.Benchmarks.Compare;

/// <summary>One thing that several subjects do.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Subjects">Who does it, and how; the first is Monotable.</param>
internal sealed record ComparedCase(string Name, params IReadOnlyList<(string Subject, Func<ValueTask> ActAsync)> Subjects);
