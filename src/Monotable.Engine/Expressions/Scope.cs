using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>The placeholders of one request, and which of them were used.</summary>
internal sealed class Scope(IReadOnlyDictionary<string, string>? names, Item? values)
{
    private readonly HashSet<string> _usedNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedValues = new(StringComparer.Ordinal);

    public IEnumerable<string> UnusedNames => (names?.Keys ?? []).Where(name => !_usedNames.Contains(name)).Order(StringComparer.Ordinal);

    public IEnumerable<string> UnusedValues => values?.Keys.Where(value => !_usedValues.Contains(value)) ?? [];

    public DocumentPath Path(PathNode path, string parameter) =>
        new([.. path.Elements.Select(element => element.Name is { } name ? element with { Name = Name(name, parameter) } : element)]);

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
        if (name[0] != '#')
        {
            return name;
        }

        if (names is null || !names.TryGetValue(name, out var resolved))
        {
            throw new ExpressionException(ServiceTexts.NameUndefined(parameter, name));
        }

        _usedNames.Add(name);
        return resolved;
    }
}
