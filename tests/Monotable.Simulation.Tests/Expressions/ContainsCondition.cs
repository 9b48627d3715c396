namespace Monotable.Simulation.Tests;

internal sealed class ContainsCondition(DocumentPath path, AttributeValue wanted) : Condition
{
    public override string Render(ExpressionText text) => $"contains({path.Render(text)}, {text.Value(wanted)})";

    public override bool IsTrue(Item item)
    {
        var value = path.Find(item);
        return (value.Type, wanted.Type) switch
        {
            (AttributeType.List, _) => value.AsList().ToArray().Contains(wanted),
            (AttributeType.String, AttributeType.String) => value.AsString().Contains(wanted.AsString(), StringComparison.Ordinal),
            (AttributeType.Binary, AttributeType.Binary) => value.AsBinary().Span.IndexOf(wanted.AsBinary().Span) >= 0,
            (AttributeType.StringSet, AttributeType.String) => Enumerable.Contains(value.AsStringSet(), wanted.AsString()),
            (AttributeType.NumberSet, AttributeType.Number) => Enumerable.Contains(value.AsNumberSet(), wanted.AsNumber()),
            (AttributeType.BinarySet, AttributeType.Binary) => value.AsBinarySet().Any(member => wanted.AsBinary().Span.SequenceEqual(member)),
            _ => false,
        };
    }
}
