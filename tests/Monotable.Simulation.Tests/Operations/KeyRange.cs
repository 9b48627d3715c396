namespace Monotable.Simulation.Tests;

/// <summary>The part of a key condition about the sort key.</summary>
internal sealed record KeyRange(string Comparator, AttributeValue Low, AttributeValue High)
{
    public string Render(ExpressionText text, string attribute) => Comparator switch
    {
        "BETWEEN" => $"{text.Name(attribute)} BETWEEN {text.Value(Low)} AND {text.Value(High)}",
        "begins_with" => $"begins_with({text.Name(attribute)}, {text.Value(Low)})",
        _ => $"{text.Name(attribute)} {Comparator} {text.Value(Low)}",
    };

    public bool Holds(AttributeValue value) => Comparator switch
    {
        "BETWEEN" => ValueOrder.Compare(value, ">=", Low) && ValueOrder.Compare(value, "<=", High),
        "begins_with" => ValueOrder.BeginsWith(value, Low),
        _ => ValueOrder.Compare(value, Comparator, Low),
    };
}
