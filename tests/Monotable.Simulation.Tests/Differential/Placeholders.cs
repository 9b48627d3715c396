using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>The expression attribute names and values of one request.</summary>
internal sealed record Placeholders(ImmutableSortedDictionary<string, string>? Names, Item? Values)
{
    public static Placeholders None { get; } = new(null, null);

    /// <summary>Makes the placeholders without one of them, or without those that no expression names.</summary>
    public IEnumerable<Placeholders> Simpler(params IEnumerable<TextExpression?> expressions)
    {
        var text = string.Concat(expressions.Select(expression => expression?.Text));
        var names = Names?.Where(name => text.Contains(name.Key, StringComparison.Ordinal)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var values = Values?.Where(value => text.Contains(value.Key, StringComparison.Ordinal)).ToArray();
        if (names?.Count < Names?.Count || values?.Length < Values?.Count)
        {
            yield return new(names is { Count: > 0 } ? names : null, values is { Length: > 0 } ? Item.Create(values) : null);
        }

        foreach (var (name, value) in Values ?? Item.Empty)
        {
            foreach (var simpler in SimplerValues.Of(value))
            {
                yield return this with { Values = Values!.With(name, simpler) };
            }
        }
    }

    public override string ToString()
    {
        var names = Names is null ? "" : $" names {{{string.Join(", ", Names.Select(name => $"{name.Key}: {name.Value}"))}}}";
        return Values is null ? names : $"{names} values {Outcome.Text(Values)}";
    }
}
