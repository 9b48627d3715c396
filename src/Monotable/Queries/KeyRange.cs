using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable;

/// <summary>The condition on the last sort key attribute of a query.</summary>
internal sealed record KeyRange(string Attribute, SortKeyOperator Operator, AttributeValue First, AttributeValue Second)
{
    /// <summary>Makes the condition of a text's bounds; none where the bounds are the whole key space or empty.</summary>
    public static KeyRange? Of(string attribute, SortKeyBounds bounds) => bounds.Operator is SortKeyOperator.All or SortKeyOperator.Empty
        ? null
        : new(attribute, bounds.Operator, Text(bounds.Lower ?? bounds.Upper), bounds.Lower is null ? default : Text(bounds.Upper));

    public void Write(ExpressionWriter writer)
    {
        if (Operator == SortKeyOperator.BeginsWith)
        {
            writer.Text("begins_with(").Name(Attribute).Text(", ").Value(First).Text(")");
            return;
        }

        writer.Name(Attribute);
        if (Operator == SortKeyOperator.Between)
        {
            writer.Text(" BETWEEN ").Value(First).Text(" AND ").Value(Second);
            return;
        }

        writer.Text(Operator switch
        {
            SortKeyOperator.Equal => " = ",
            SortKeyOperator.AtLeast => " >= ",
            SortKeyOperator.After => " > ",
            SortKeyOperator.AtMost => " <= ",
            SortKeyOperator.Before => " < ",
            _ => throw new InvalidOperationException($"The operator {Operator} is not a condition."),
        }).Value(First);
    }

    private static AttributeValue Text(string? text) => text is null ? default : AttributeValue.String(text);
}
