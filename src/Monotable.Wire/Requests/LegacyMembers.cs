using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that requests on items had before there were expressions.</summary>
/// <param name="path">The path of the object whose members they are, with a dot at its end; empty for the request itself.</param>
internal sealed class LegacyMembers(string path)
{
    private const string ConditionShape = "Condition";

    public Dictionary<string, ExpectedAttributeValue>? Expected { get; private set; }

    public Dictionary<string, AttributeValueUpdate>? AttributeUpdates { get; private set; }

    public Dictionary<string, LegacyCondition>? KeyConditions { get; private set; }

    public Dictionary<string, LegacyCondition>? QueryFilter { get; private set; }

    public Dictionary<string, LegacyCondition>? ScanFilter { get; private set; }

    public ConditionalOperator? ConditionalOperator { get; private set; }

    public List<string>? AttributesToGet { get; private set; }

    public bool TryRead(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "Expected":
                Expected = Entries(ref reader, nameof(ExpectedAttributeValue), "expected", ReadExpected);
                return true;
            case "AttributeUpdates":
                AttributeUpdates = Entries(ref reader, nameof(AttributeValueUpdate), "attributeUpdates", ReadUpdate);
                return true;
            case "KeyConditions":
                KeyConditions = Entries(ref reader, ConditionShape, "keyConditions", ReadCondition);
                return true;
            case "QueryFilter":
                QueryFilter = Entries(ref reader, ConditionShape, "queryFilter", ReadCondition);
                return true;
            case "ScanFilter":
                ScanFilter = Entries(ref reader, ConditionShape, "scanFilter", ReadCondition);
                return true;
            case "ConditionalOperator":
                ConditionalOperator = reader.Enum(ProtocolNames.ConditionalOperator, path + "conditionalOperator");
                return true;
            case "AttributesToGet":
                AttributesToGet = reader.Texts();
                return true;
            default:
                return false;
        }
    }

    private delegate T EntryReader<out T>(ref WireReader reader, Place place);

    private readonly record struct Place(string Member, string Attribute)
    {
        public string Path(string member) => $"{Member}.{Attribute}.member.{member}";
    }

    private Dictionary<string, T>? Entries<T>(ref WireReader reader, string shape, string member, EntryReader<T> read)
        where T : class
    {
        if (!reader.BeginMap(shape))
        {
            return null;
        }

        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.NextMember())
        {
            var attribute = reader.MemberName();
            if (reader.BeginEntryObject(shape))
            {
                entries[attribute] = read(ref reader, new Place(path + member, attribute));
            }
        }

        return entries;
    }

    private static ExpectedAttributeValue ReadExpected(ref WireReader reader, Place place)
    {
        var expected = new ExpectedAttributeValue();
        while (reader.NextMember())
        {
            switch (reader.MemberName())
            {
                case "Value":
                    expected = expected with { Value = reader.Value(place.Member, place.Attribute) };
                    break;
                case "Exists":
                    expected = expected with { Exists = reader.Boolean() };
                    break;
                case "ComparisonOperator":
                    var comparison = reader.Enum(ProtocolNames.ComparisonOperator, place.Path("comparisonOperator"));
                    expected = expected with { ComparisonOperator = comparison };
                    break;
                case "AttributeValueList":
                    expected = expected with { AttributeValueList = reader.Values(place.Member, place.Attribute) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return expected;
    }

    private static AttributeValueUpdate ReadUpdate(ref WireReader reader, Place place)
    {
        var update = new AttributeValueUpdate();
        while (reader.NextMember())
        {
            switch (reader.MemberName())
            {
                case "Value":
                    update = update with { Value = reader.Value(place.Member, place.Attribute) };
                    break;
                case "Action":
                    update = update with { Action = reader.Enum(ProtocolNames.AttributeAction, place.Path("action")) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return update;
    }

    private static LegacyCondition ReadCondition(ref WireReader reader, Place place)
    {
        var hasOperator = false;
        var condition = new LegacyCondition { ComparisonOperator = default };
        while (reader.NextMember())
        {
            switch (reader.MemberName())
            {
                case "ComparisonOperator":
                    hasOperator = true;
                    var comparison = reader.Enum(ProtocolNames.ComparisonOperator, place.Path("comparisonOperator"));
                    condition = condition with { ComparisonOperator = comparison ?? default };
                    break;
                case "AttributeValueList":
                    condition = condition with { AttributeValueList = reader.Values(place.Member, place.Attribute) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (!hasOperator)
        {
            reader.Missing(place.Path("comparisonOperator"));
        }

        return condition;
    }
}
