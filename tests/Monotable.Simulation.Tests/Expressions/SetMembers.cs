namespace Monotable.Simulation.Tests;

/// <summary>The members of sets as plain values, so that the model needs only one way to combine them.</summary>
internal static class SetMembers
{
    /// <summary>Combines two sets of one type.</summary>
    /// <returns>A value of no type where no member is left: there are no empty sets.</returns>
    public static AttributeValue Combine(
        AttributeValue left,
        AttributeValue right,
        Func<IEnumerable<AttributeValue>, IEnumerable<AttributeValue>, IEnumerable<AttributeValue>> combine)
    {
        AttributeValue[] members = [.. combine(Of(left), Of(right))];
        return members.Length == 0 ? default : Make(left.Type, members);
    }

    public static AttributeValue Make(AttributeType type, IEnumerable<AttributeValue> members) => type switch
    {
        AttributeType.StringSet => AttributeValue.Set(AttributeSet.Create(members.Select(member => member.AsString()))),
        AttributeType.NumberSet => AttributeValue.Set(AttributeSet.Create(members.Select(member => member.AsNumber()))),
        _ => AttributeValue.Set(AttributeSet.Create(members.Select(member => member.AsBinary().ToArray()))),
    };

    public static IEnumerable<AttributeValue> Of(AttributeValue set) => set.Type switch
    {
        AttributeType.StringSet => set.AsStringSet().Select(AttributeValue.String),
        AttributeType.NumberSet => set.AsNumberSet().Select(AttributeValue.Number),
        _ => set.AsBinarySet().Select(AttributeValue.BinaryUnsafe),
    };
}
