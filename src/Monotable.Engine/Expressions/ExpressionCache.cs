using System.Collections.Concurrent;

namespace Monotable.Engine.Expressions;

/// <summary>Parsed expressions by text. Bounded: when it is full it starts afresh, which costs one parse each.</summary>
internal sealed class ExpressionCache<T>(Func<string, T> parse)
{
    private const int CountMax = 1_024;

    private readonly ConcurrentDictionary<string, T> _parsed = new(StringComparer.Ordinal);

    public T Get(string text)
    {
        if (_parsed.TryGetValue(text, out var known))
        {
            return known;
        }

        var parsed = parse(text);
        if (_parsed.Count >= CountMax)
        {
            _parsed.Clear();
        }

        _parsed.TryAdd(text, parsed);
        return parsed;
    }
}
