using System.Globalization;
using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>
/// Gives the values and names of a statement the placeholders that the expressions of the other operations have, so that the same binders
/// bind both.
/// </summary>
internal sealed class StatementScope
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<AttributeValue> _values = [];
    private Scope? _scope;

    /// <summary>Gets the placeholders. No value can be added any more.</summary>
    public Scope Placeholders => _scope ??= new(
        _names,
        Item.Create(_values.Select(static (value, i) => KeyValuePair.Create(PlaceholderOf(i), value))));

    public ValueNode Add(AttributeValue value)
    {
        _values.Add(value);
        return new(PlaceholderOf(_values.Count - 1));
    }

    /// <summary>Lets a name stand for itself, even if it looks like a placeholder.</summary>
    public string Name(string name)
    {
        if (name[0] == '#')
        {
            _names[name] = name;
        }

        return name;
    }

    public AttributeValue ValueOf(ValueNode node) => Placeholders.Value(node, "");

    private static string PlaceholderOf(int number) => string.Create(CultureInfo.InvariantCulture, $":{number}");
}
