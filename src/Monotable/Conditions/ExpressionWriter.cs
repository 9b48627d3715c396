using System.Globalization;
using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Collects the expressions of one request. Names and values become placeholders, so neither can change an expression's structure.</summary>
internal sealed class ExpressionWriter
{
    private readonly StringBuilder _text = new();
    private Dictionary<string, string>? _placeholders;
    private ItemBuilder _values = new(4);

    /// <summary>Gets the names by placeholder, or null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Names => _placeholders?.ToDictionary(static pair => pair.Value, static pair => pair.Key);

    /// <summary>Makes the values by placeholder, or null where there is none. To be called once.</summary>
    public Item? TakeValues() => _values.Count == 0 ? null : _values.Build();

    /// <summary>Takes the expression written so far and begins another one.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    /// <summary>Writes a condition as an expression of its own.</summary>
    public string? Take(Condition? condition)
    {
        if (condition is null)
        {
            return null;
        }

        condition.Write(this);
        return Take();
    }

    /// <summary>Writes paths as a projection expression.</summary>
    public string Take(IReadOnlyList<AttributePath> paths)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            Text(i == 0 ? "" : ", ").Path(paths[i]);
        }

        return Take();
    }

    public ExpressionWriter Text(string text)
    {
        _text.Append(text);
        return this;
    }

    public ExpressionWriter Text(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public ExpressionWriter Name(string name)
    {
        _placeholders ??= new(StringComparer.Ordinal);
        if (!_placeholders.TryGetValue(name, out var placeholder))
        {
            placeholder = string.Create(CultureInfo.InvariantCulture, $"#n{_placeholders.Count}");
            _placeholders.Add(name, placeholder);
        }

        _text.Append(placeholder);
        return this;
    }

    public ExpressionWriter Value(AttributeValue value)
    {
        var placeholder = string.Create(CultureInfo.InvariantCulture, $":v{_values.Count}");
        _values.Add(placeholder, value);
        _text.Append(placeholder);
        return this;
    }

    public ExpressionWriter Path(AttributePath path)
    {
        path.Write(this);
        return this;
    }
}
