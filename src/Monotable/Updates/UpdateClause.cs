using Monotable.Protocol;

namespace Monotable;

/// <summary>What an update does to one attribute.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Path">The attribute's place.</param>
/// <param name="Value">With what; none where the attribute is removed.</param>
internal readonly record struct UpdateClause(UpdateAction Action, AttributePath Path, AttributeValue Value)
{
    /// <summary>Gets the word of the expression's section that the clause belongs to.</summary>
    public string Section => Action switch
    {
        UpdateAction.Remove => "REMOVE ",
        UpdateAction.Add => "ADD ",
        UpdateAction.Delete => "DELETE ",
        _ => "SET ",
    };

    /// <summary>Writes the clause without its section's word.</summary>
    public void Write(ExpressionWriter writer)
    {
        writer.Path(Path);
        switch (Action)
        {
            case UpdateAction.Set:
                writer.Text(" = ").Value(Value);
                break;
            case UpdateAction.SetIfAbsent:
                writer.Text(" = if_not_exists(").Path(Path).Text(", ").Value(Value).Text(")");
                break;
            case UpdateAction.SetSum:
                writer.Text(" = if_not_exists(").Path(Path).Text(", ").Value(0).Text(") + ").Value(Value);
                break;
            case UpdateAction.Append:
                WriteListOrEmpty(writer.Text(" = list_append(")).Text(", ").Value(Value).Text(")");
                break;
            case UpdateAction.Prepend:
                WriteListOrEmpty(writer.Text(" = list_append(").Value(Value).Text(", ")).Text(")");
                break;
            case UpdateAction.Add or UpdateAction.Delete:
                writer.Text(" ").Value(Value);
                break;
        }
    }

    /// <summary>Makes the attribute's value after the update of the one before, as far as it can feed a key; no list or set does.</summary>
    public AttributeValue Apply(AttributeValue before) => Action switch
    {
        UpdateAction.Set => Value,
        UpdateAction.SetIfAbsent => before.IsNone ? Value : before,
        UpdateAction.Remove => default,
        UpdateAction.SetSum or UpdateAction.Add when Value.Type == AttributeType.Number => Sum(before),
        _ => before,
    };

    private ExpressionWriter WriteListOrEmpty(ExpressionWriter writer) =>
        writer.Text("if_not_exists(").Path(Path).Text(", ").Value(AttributeValue.ListUnsafe([])).Text(")");

    // A sum that DynamoDB cannot hold is refused by the service, in its own words: any key will do for that request.
    private AttributeValue Sum(AttributeValue before) =>
        before.Type != AttributeType.Number ? Value
        : DynamoDbNumber.TryAdd(before.AsNumber(), Value.AsNumber(), out var sum, out _) ? AttributeValue.Number(sum)
        : before;
}
