using System.Globalization;
using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Collects the expressions of one request. Names and values become placeholders, so neither can change an expression's structure.</summary>
internal sealed class ExpressionWriter
{
    private const int KeptCapacityMax = 1_024;
    private const int KeptValuesMax = 64;

    [ThreadStatic]
    private static StringBuilder? _kept;

    [ThreadStatic]
    private static AttributeValue[]? _keptValues;

    // Of one expression: taken when its first piece is written, and given back when it is taken.
    private StringBuilder? _text;
    private string[] _names = [];
    private int _nameCount;
    private AttributeValue[]? _values;
    private int _valueCount;

    /// <summary>Gets the names by placeholder, or null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Names => _nameCount == 0 ? null : new PlaceholderNames(_names.AsMemory(0, _nameCount));

    private StringBuilder Buffer
    {
        get
        {
            if (_text is null)
            {
                _text = _kept ?? new StringBuilder(128);
                _kept = null;
            }

            return _text;
        }
    }

    /// <summary>Makes the values by placeholder, or null where there is none. To be called once.</summary>
    public Item? TakeValues()
    {
        if (_values is not { } values)
        {
            return null;
        }

        var item = new ItemBuilder(_valueCount);
        for (var i = 0; i < _valueCount; i++)
        {
            item.Add(Placeholder.OfValue(i), values[i]);
        }

        _values = null;
        if (values.Length <= KeptValuesMax)
        {
            values.AsSpan(0, _valueCount).Clear();
            _keptValues = values;
        }

        return item.Build();
    }

    /// <summary>Takes the expression written so far and begins another one.</summary>
    public string Take()
    {
        var text = _text is null ? "" : TextOf(_text);
        if (_text is { Capacity: <= KeptCapacityMax } kept)
        {
            _kept = kept.Clear();
        }

        _text = null;
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
        Buffer.Append(text);
        return this;
    }

    public ExpressionWriter Text(int number)
    {
        Buffer.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public ExpressionWriter Name(string name)
    {
        var place = Array.IndexOf(_names, name, 0, _nameCount);
        if (place < 0)
        {
            place = _nameCount;
            if (place == _names.Length)
            {
                Array.Resize(ref _names, Math.Max(2, place * 2));
            }

            _names[_nameCount++] = name;
        }

        Buffer.Append(Placeholder.OfName(place));
        return this;
    }

    public ExpressionWriter Value(AttributeValue value)
    {
        if (_values is null)
        {
            _values = _keptValues ?? new AttributeValue[8];
            _keptValues = null;
        }

        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
        }

        Buffer.Append(Placeholder.OfValue(_valueCount));
        _values[_valueCount++] = value;
        return this;
    }

    public ExpressionWriter Path(AttributePath path)
    {
        path.Write(this);
        return this;
    }

    private static string TextOf(StringBuilder text)
    {
        if (text.Length > ExpressionTexts.LengthMax)
        {
            return text.ToString();
        }

        Span<char> characters = stackalloc char[ExpressionTexts.LengthMax];
        text.CopyTo(0, characters, text.Length);
        return ExpressionTexts.Of(characters[..text.Length]);
    }
}
