using System.Collections;

namespace Monotable.Engine.Expressions;

/// <summary>A set of names in the order in which they were added. There are mostly few, and few are found fastest by looking at each.</summary>
internal sealed class NameSet : IReadOnlyCollection<string>
{
    private const int FewMax = 16;

    private string[] _names = [];
    private HashSet<string>? _many;

    public int Count { get; private set; }

    public bool Contains(string name)
    {
        if (_many is not null)
        {
            return _many.Contains(name);
        }

        foreach (var known in _names.AsSpan(0, Count))
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a name, unless it is there.</summary>
    public void Add(string name)
    {
        if (Contains(name))
        {
            return;
        }

        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(2, Count * 2));
        }

        _names[Count++] = name;
        if (Count > FewMax)
        {
            _many ??= new(_names.AsSpan(0, Count - 1).ToArray(), StringComparer.Ordinal);
            _many.Add(name);
        }
    }

    public IEnumerator<string> GetEnumerator() => _names.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
