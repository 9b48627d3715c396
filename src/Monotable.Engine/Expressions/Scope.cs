using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>The placeholders of one request, and which of them were used.</summary>
internal sealed class Scope(IReadOnlyDictionary<string, string>? names, Item? values)
{
    private readonly NameSet _usedNames = new();
    private readonly NameSet _usedValues = new();

    // All that are used are given: as many used as given means that none is left.
    public IReadOnlyList<string> UnusedNames => names is null || names.Count == _usedNames.Count
        ? []
        : [.. names.Keys.Where(name => !_usedNames.Contains(name)).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> UnusedValues => values is null || values.Count == _usedValues.Count
        ? []
        : [.. values.Keys.Where(value => !_usedValues.Contains(value))];

    public DocumentPath Path(PathNode path, string parameter)
    {
        var elements = new PathElement[path.Elements.Count];
        for (var i = 0; i < elements.Length; i++)
        {
            var element = path.Elements[i];
            elements[i] = element.Name is ['#', ..] name ? new(Name(name, parameter), element.Index) : element;
        }

        return new(elements);
    }

    public AttributeValue Value(ValueNode node, string parameter)
    {
        if (values is null || !values.TryGetValue(node.Placeholder, out var value))
        {
            throw new ExpressionException(ServiceTexts.ValueUndefined(parameter, node.Placeholder));
        }

        _usedValues.Add(node.Placeholder);
        return value;
    }

    private string Name(string name, string parameter)
    {
        if (names is null || !names.TryGetValue(name, out var resolved))
        {
            throw new ExpressionException(ServiceTexts.NameUndefined(parameter, name));
        }

        _usedNames.Add(name);
        return resolved;
    }
}
