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

    public static Condition In(AttributePath path, IReadOnlyList<AttributeValue> values)
    {
        AttributeValue[] operands = [.. values.Where(static value => !IsNullValue(value))];
        if (operands.Length > DynamoDbLimits.InOperandsMax || values.Count == 0)
        {
            throw new ArgumentException(
                $"In takes 1 to {DynamoDbLimits.InOperandsMax} values, not {values.Count}. Split the condition.", nameof(values));
        }

        // Null is no operand: it may be an absent attribute.
        var isNull = operands.Length < values.Count ? IsNull(path) : null;
        return operands.Length == 0 ? isNull!
            : isNull is null ? new WrittenCondition(writer => WriteIn(writer, path, operands))
            : Condition.Or(new WrittenCondition(writer => WriteIn(writer, path, operands)), isNull);
    }

    public static Condition Function(string name, AttributePath path) =>
        new WrittenCondition(writer => writer.Text(name).Text("(").Path(path).Text(")"));

    public static Condition Function(string name, AttributePath path, AttributeValue value) =>
        new WrittenCondition(writer => writer.Text(name).Text("(").Path(path).Text(", ").Value(value).Text(")"));

    /// <summary>Null is not stored, but others may have stored NULL: both count as null.</summary>
    public static Condition IsNull(AttributePath path) =>
        Condition.Or(Function("attribute_not_exists", path), Compare(path.Write, "=", AttributeValue.Null));

    public static Condition Equal(AttributePath path, AttributeValue value) =>
        IsNullValue(value) ? IsNull(path) : Compare(path.Write, "=", value);

    /// <summary>As the service has it: an absent attribute differs from every value.</summary>
    public static Condition NotEqual(AttributePath path, AttributeValue value) =>
        IsNullValue(value) ? Condition.Not(IsNull(path)) : Compare(path.Write, "<>", value);

    private static bool IsNullValue(AttributeValue value) => value.IsNone || value.IsNull;

    private static void WriteIn(ExpressionWriter writer, AttributePath path, AttributeValue[] operands)
    {
        writer.Path(path);
        var separator = " IN (";
        foreach (var operand in operands)
        {
            writer.Text(separator).Value(operand);
            separator = ", ";
        }

        writer.Text(")");
    }
}
