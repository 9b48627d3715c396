namespace Monotable.Simulation.Tests;

/// <summary>Collects the placeholders of one request while its expressions are written.</summary>
internal sealed class ExpressionText
{
    private readonly Dictionary<string, string> _names = [];
    private readonly List<KeyValuePair<string, AttributeValue>> _values = [];

    public IReadOnlyDictionary<string, string>? Names => _names.Count == 0 ? null : _names.ToDictionary(pair => pair.Value, pair => pair.Key);

    public Item? Values => _values.Count == 0 ? null : Item.Create(_values);

    public string Name(string name)
    {
        if (!_names.TryGetValue(name, out var placeholder))
        {
            placeholder = $"#n{_names.Count}";
            _names.Add(name, placeholder);
        }

        return placeholder;
    }

    public string Value(AttributeValue value)
    {
        var placeholder = $":v{_values.Count}";
        _values.Add(KeyValuePair.Create(placeholder, value));
        return placeholder;
    }
}
