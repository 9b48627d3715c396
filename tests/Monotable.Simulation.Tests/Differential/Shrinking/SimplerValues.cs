namespace Monotable.Simulation.Tests.Differential;

/// <summary>Smaller values of the same kind, and items with less in them.</summary>
internal static class SimplerValues
{
    /// <summary>Makes items without one of the attributes, or with a smaller value.</summary>
    public static IEnumerable<Item> Of(Item item)
    {
        foreach (var (name, value) in item)
        {
            yield return item.Without(name);
            foreach (var simpler in Of(value))
            {
                yield return item.With(name, simpler);
            }
        }
    }

    public static IEnumerable<AttributeValue> Of(AttributeValue value)
    {
        switch (value.Type)
        {
            case AttributeType.Map:
                return Of(value.AsMap()).Select(AttributeValue.Map);
            case AttributeType.List:
                return OfList(value.AsList().ToArray());
            case AttributeType.StringSet or AttributeType.NumberSet or AttributeType.BinarySet:
                var members = SetMembers.Of(value).ToArray();
                return members.Length < 2 ? [] : members.Select(member => SetMembers.Make(value.Type, members.Where(other => other != member)));
            case AttributeType.String when value.AsString().Length > 1:
                return ["x"];
            case AttributeType.Number when value != 1:
                return [1];
            default:
                return [];
        }
    }

    private static IEnumerable<AttributeValue> OfList(AttributeValue[] elements)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            yield return AttributeValue.List([.. elements[..i], .. elements[(i + 1)..]]);
            foreach (var simpler in Of(elements[i]))
            {
                yield return AttributeValue.List([.. elements[..i], simpler, .. elements[(i + 1)..]]);
            }
        }
    }
}
