using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>Collects the pieces of an expression, and the placeholders of the request that it belongs to.</summary>
internal sealed class ExpressionWriter(Random random, FaultBudget faults)
{
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, AttributeValue> _values = new(StringComparer.Ordinal);
    private List<string> _pieces = [];

    public void Add(params ReadOnlySpan<string> pieces) => _pieces.AddRange(pieces);

    /// <summary>Adds an attribute name, as it is or by a placeholder.</summary>
    public void AddName(string name)
    {
        var mayStand = name.Length == 1 && char.IsAsciiLetter(name[0]) || name is "pk" or "sk";
        if (mayStand ? random.Next(3) > 0 : faults.Strike(60))
        {
            _pieces.Add(name);
            return;
        }

        var placeholder = $"#{(char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetter) ? name : "other")}";
        _names[placeholder] = name;
        _pieces.Add(placeholder);
    }

    public void AddValue(AttributeValue value)
    {
        var placeholder = $":v{_values.Count}";
        _values[placeholder] = value;
        _pieces.Add(placeholder);
    }

    /// <summary>Ends an expression; the placeholders stay for the next.</summary>
    public TextExpression Take()
    {
        var expression = new TextExpression([.. _pieces]);
        _pieces = [];
        return faults.Strike(15) ? Spoiled(expression) : expression;
    }

    /// <summary>Ends the request.</summary>
    public Placeholders TakePlaceholders()
    {
        switch (faults.Strike(25) ? random.Next(6) : -1)
        {
            case 0:
                _values[":unused"] = 1;
                break;
            case 1:
                _names["#unused"] = "a";
                break;
            case 2 when _values.Count > 0:
                _values.Remove(_values.Keys.Last());
                break;
            case 3 when _names.Count > 0:
                _names.Remove(_names.Keys.Last());
                break;
            case 4:
                _names[random.Pick("#", "name", "##", "#a-b", ":a")] = "a";
                break;
            case 5:
                _values[random.Pick(":", "value", "::", ":a-b", "#a")] = 1;
                break;
        }

        return new(
            _names.Count == 0 ? null : _names.ToImmutableSortedDictionary(StringComparer.Ordinal),
            _values.Count == 0 ? null : Item.Create(_values));
    }

    // Leaves a piece out, doubles one, or puts a foreign one in.
    private TextExpression Spoiled(TextExpression expression)
    {
        if (expression.Pieces.IsEmpty)
        {
            return expression;
        }

        var place = random.Next(expression.Pieces.Length);
        var pieces = expression.Pieces;
        return new(random.Next(4) switch
        {
            0 => pieces.RemoveAt(place),
            1 => pieces.Insert(place, pieces[place]),
            2 => pieces.SetItem(place, Foreign()),
            _ => pieces.Insert(place, Foreign()),
        });
    }

    private string Foreign() => random.Pick(
        "(", ")", ",", ".", "[0]", "[", "]", "=", "<>", "<", "+", "-", "*", " AND ", " OR ", " NOT ", " IN ", " BETWEEN ", "a", "name", "size(", "1",
        ":undefined", "#undefined", "foo(", "attribute_exists(", "contains(", "if_not_exists(", "list_append(", " SET ", " REMOVE ", " ADD ",
        "\"", "'x'",
        "?", "é", "_a", "a1", " ", "[01]", "[4294967296]", "[-1]", "[ 1 ]");
}
