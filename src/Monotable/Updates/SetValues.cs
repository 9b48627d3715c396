using Monotable.Protocol;

namespace Monotable;

/// <summary>Makes DynamoDB sets of values of one type.</summary>
internal static class SetValues
{
    public static AttributeValue Of(AttributeValue[] members)
    {
        if (members.Length == 0)
        {
            throw new ArgumentException("A DynamoDB set cannot be empty. Give at least one member.", nameof(members));
        }

        return members[0].Type switch
        {
            AttributeType.String => AttributeValue.Set(AttributeSet.Create(
                members.Select(static member => member.AsString()).Distinct(StringComparer.Ordinal))),
            AttributeType.Number => AttributeValue.Set(AttributeSet.Create(members.Select(static member => member.AsNumber()).Distinct())),
            _ => AttributeValue.Set(AttributeSet.Create(members.Distinct().Select(static member => member.AsBinary().ToArray()))),
        };
    }
}
