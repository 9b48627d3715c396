using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Monotable;

/// <summary>The names of an expression by placeholder. Placeholders are numbers, so the names alone are kept, in their order.</summary>
/// <remarks>It is a list of pairs as well, through which one passes without an enumerator.</remarks>
internal sealed class PlaceholderNames(ReadOnlyMemory<string> names)
    : IReadOnlyDictionary<string, string>, IReadOnlyList<KeyValuePair<string, string>>
{
    public int Count => names.Length;

    public IEnumerable<string> Keys => Enumerable.Range(0, names.Length).Select(Placeholder.OfName);

    public IEnumerable<string> Values => this.Select(static pair => pair.Value);

    public KeyValuePair<string, string> this[int index] => new(Placeholder.OfName(index), names.Span[index]);

    public string this[string key] => TryGetValue(key, out var name) ? name : throw new KeyNotFoundException($"There is no placeholder '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(Placeholder.OfName(i), key, StringComparison.Ordinal))
            {
                value = names.Span[i];
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < names.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
