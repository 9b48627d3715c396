using BenchmarkDotNet.Attributes;
using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Depth;

/// <summary>Each subject of each case of a part of the comparison is a benchmark.</summary>
[MemoryDiagnoser]
public abstract class ComparedBenchmarks
{
    private Func<ValueTask> _actAsync = static () => default;

    /// <summary>Gets or sets the case and the subject that is measured.</summary>
    [ParamsSource(nameof(Subjects))]
    public string Subject { get; set; } = "";

    /// <summary>Gets what may be measured.</summary>
    public IEnumerable<string> Subjects => Actions().Keys;

    /// <summary>Makes what is measured.</summary>
    [GlobalSetup]
    public void Setup() => _actAsync = Actions()[Subject];

    /// <summary>Is measured.</summary>
    [Benchmark]
    public ValueTask CallAsync() => _actAsync();

    private protected abstract Task<IReadOnlyList<ComparedCase>> CasesAsync();

    private Dictionary<string, Func<ValueTask>> Actions() =>
        CasesAsync().GetAwaiter().GetResult()
            .SelectMany(static compared => compared.Subjects.Select(subject => (Name: $"{compared.Name} {subject.Subject}", subject.ActAsync)))
            .ToDictionary(static action => action.Name, static action => action.ActAsync);
}
