using System.Runtime.CompilerServices;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Which of a request's parameters go together: expressions, their placeholders, and what there was before expressions.</summary>
/// <param name="layer">The operation's layer.</param>
internal ref struct ParameterRules(TextLayer layer)
{
    private FewNames _legacy;
    private FewNames _expressions;
    private FewNames _withoutValues;
    private bool _takesValues;

    public void Legacy(string name, object? value)
    {
        if (value is not null)
        {
            _legacy.Add(name);
        }
    }

    public void Expression(string name, string? text, bool takesValues = true)
    {
        if (text is not null)
        {
            _expressions.Add(name);
            _takesValues |= takesValues;
        }
        else if (takesValues)
        {
            _withoutValues.Add(name);
        }
    }

    /// <summary>Refuses parameters that do not go together.</summary>
    /// <exception cref="DynamoDbValidationException">Some do not.</exception>
    public readonly void Check(IReadOnlyDictionary<string, string>? names, Item? values)
    {
        if (_legacy.Count > 0 && _expressions.Count > 0)
        {
            throw layer.Fault(ServiceTexts.MixedParameters(_legacy.ToArray(), _expressions.ToArray()));
        }

        if (names is not null && _expressions.Count == 0)
        {
            throw layer.Fault(ServiceTexts.NamesWithoutExpression);
        }

        if (values is not null && !_takesValues)
        {
            throw layer.Fault(
                layer == TextLayer.Older
                    ? ServiceTexts.ValuesWithoutExpressionNamed(_withoutValues.ToArray())
                    : ServiceTexts.ValuesWithoutExpression);
        }
    }

    /// <summary>Names of parameters, of which no operation has more of one kind than fit here.</summary>
    private struct FewNames
    {
        private Places _places;

        public int Count { get; private set; }

        public void Add(string name) => _places[Count++] = name;

        public readonly string[] ToArray() => ((ReadOnlySpan<string>)_places)[..Count].ToArray();
    }

    [InlineArray(6)]
    private struct Places
    {
        private string _first;
    }
}
