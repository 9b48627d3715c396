using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    private static ConsumedCapacity? Capacity(ref WireReader reader) => reader.BeginObject() ? CapacityValue(ref reader) : null;

    private static ConsumedCapacity CapacityElement(ref WireReader reader)
    {
        reader.ExpectObject();
        return CapacityValue(ref reader);
    }

    private static ConsumedCapacity CapacityValue(ref WireReader reader)
    {
        var capacity = new ConsumedCapacity { TableName = "" };
        while (reader.NextMember())
        {
            var name = reader.MemberName();
            switch (name)
            {
                case "TableName":
                    capacity = capacity with { TableName = reader.String() ?? "" };
                    break;
                case "CapacityUnits":
                    capacity = capacity with { CapacityUnits = reader.Double() ?? 0 };
                    break;
                case "ReadCapacityUnits":
                    capacity = capacity with { ReadCapacityUnits = reader.Double() };
                    break;
                case "WriteCapacityUnits":
                    capacity = capacity with { WriteCapacityUnits = reader.Double() };
                    break;
                case "Table":
                    capacity = capacity with { Table = Part(ref reader) };
                    break;
                case "LocalSecondaryIndexes":
                    capacity = capacity with { LocalSecondaryIndexes = reader.Map("", Part) };
                    break;
                case "GlobalSecondaryIndexes":
                    capacity = capacity with { GlobalSecondaryIndexes = reader.Map("", Part) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return capacity;
    }

    private static Capacity Part(ref WireReader reader)
    {
        var capacity = new Capacity(0);
        for (var more = reader.BeginObject() && reader.NextMember(); more; more = reader.NextMember())
        {
            if (reader.Is("CapacityUnits"u8))
            {
                capacity = capacity with { CapacityUnits = reader.Double() ?? 0 };
            }
            else if (reader.Is("ReadCapacityUnits"u8))
            {
                capacity = capacity with { ReadCapacityUnits = reader.Double() };
            }
            else if (reader.Is("WriteCapacityUnits"u8))
            {
                capacity = capacity with { WriteCapacityUnits = reader.Double() };
            }
            else
            {
                reader.Skip();
            }
        }

        return capacity;
    }

    private static ItemCollectionMetrics Metrics(ref WireReader reader)
    {
        reader.ExpectObject();
        Item? key = null;
        List<double>? range = null;
        while (reader.NextMember())
        {
            if (reader.Is("ItemCollectionKey"u8))
            {
                key = reader.Item();
            }
            else if (reader.Is("SizeEstimateRangeGB"u8))
            {
                range = reader.List(static (ref reader) => reader.ElementDouble());
            }
            else
            {
                reader.Skip();
            }
        }

        return new ItemCollectionMetrics(key ?? Item.Empty, range?.ElementAtOrDefault(0) ?? 0, range?.ElementAtOrDefault(1) ?? 0);
    }

    private static Dictionary<string, IReadOnlyList<ItemCollectionMetrics>>? TableMetrics(ref WireReader reader) =>
        reader.Map<IReadOnlyList<ItemCollectionMetrics>>("", static (ref reader) => reader.List(Metrics) ?? []);
}
