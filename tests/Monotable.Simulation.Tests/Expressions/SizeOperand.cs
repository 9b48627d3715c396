using System.Text;

namespace Monotable.Simulation.Tests;

internal sealed class SizeOperand(DocumentPath path) : Operand
{
    public override string Render(ExpressionText text) => $"size({path.Render(text)})";

    public override AttributeValue Evaluate(Item item)
    {
        var value = path.Find(item);
        return value.Type switch
        {
            AttributeType.String => Encoding.UTF8.GetByteCount(value.AsString()),
            AttributeType.Binary => value.AsBinary().Length,
            AttributeType.List => value.AsList().Length,
            AttributeType.Map => value.AsMap().Count,
            AttributeType.StringSet => value.AsStringSet().Count,
            AttributeType.NumberSet => value.AsNumberSet().Count,
            AttributeType.BinarySet => value.AsBinarySet().Count,
            _ => default(AttributeValue),
        };
    }
}
