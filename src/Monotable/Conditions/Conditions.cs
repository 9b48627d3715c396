using Monotable.Protocol;

namespace Monotable;

/// <summary>The comparisons and functions of DynamoDB's condition language, over something that can be written.</summary>
internal static class Conditions
{
    public static Condition Compare(Action<ExpressionWriter> operand, string comparator, AttributeValue value) =>
        new WrittenCondition(writer =>
        {
            operand(writer);
            writer.Text(" ").Text(comparator).Text(" ").Value(value);
        });

    public static Condition Between(Action<ExpressionWriter> operand, AttributeValue from, AttributeValue to) =>
        new WrittenCondition(writer =>
        {
            operand(writer);
            writer.Text(" BETWEEN ").Value(from).Text(" AND ").Value(to);
        });

    public static Condition In(Action<ExpressionWriter> operand, IReadOnlyList<AttributeValue> values)
    {
        if (values.Count is 0 or > DynamoDbLimits.InOperandsMax)
        {
            throw new ArgumentException($"IN takes 1 to {DynamoDbLimits.InOperandsMax} values, not {values.Count}. Split the condition.", nameof(values));
        }

        return new WrittenCondition(writer =>
        {
            operand(writer);
            var separator = " IN (";
            foreach (var value in values)
            {
                writer.Text(separator).Value(value);
                separator = ", ";
            }

            writer.Text(")");
        });
    }

    public static Condition Function(string name, AttributePath path) =>
        new WrittenCondition(writer => writer.Text(name).Text("(").Path(path).Text(")"));

    public static Condition Function(string name, AttributePath path, AttributeValue value) =>
        new WrittenCondition(writer => writer.Text(name).Text("(").Path(path).Text(", ").Value(value).Text(")"));

    /// <summary>Null is not stored, but others may have stored NULL: both count as null.</summary>
    public static Condition IsNull(AttributePath path) =>
        Condition.Or(Function("attribute_not_exists", path), Compare(path.Write, "=", AttributeValue.Null));

    public static Condition Equal(AttributePath path, AttributeValue value) =>
        value.IsNone || value.IsNull ? IsNull(path) : Compare(path.Write, "=", value);

    /// <summary>As the service has it: an absent attribute is not equal to a value.</summary>
    public static Condition NotEqual(AttributePath path, AttributeValue value) =>
        value.IsNone || value.IsNull ? Condition.Not(IsNull(path)) : Compare(path.Write, "<>", value);
}
