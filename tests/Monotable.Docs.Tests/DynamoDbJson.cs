using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Docs.Tests;

/// <summary>Reads an item as the documentation shows it.</summary>
internal static class DynamoDbJson
{
    public static Item Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ItemOf(document.RootElement);
    }

    private static Item ItemOf(JsonElement map) =>
        Item.Create(map.EnumerateObject().Select(static entry => KeyValuePair.Create(entry.Name, ValueOf(entry.Value.EnumerateObject().Single()))));

    private static AttributeValue ValueOf(JsonProperty value) => value.Name switch
    {
        "S" => AttributeValue.String(value.Value.GetString()!),
        "N" => AttributeValue.Number(DynamoDbNumber.Parse(value.Value.GetString()!)),
        "BOOL" => AttributeValue.Boolean(value.Value.GetBoolean()),
        "M" => AttributeValue.Map(ItemOf(value.Value)),
        "L" => AttributeValue.List([.. value.Value.EnumerateArray().Select(static element => ValueOf(element.EnumerateObject().Single()))]),
        _ => throw new InvalidOperationException($"The documentation shows no attribute of type {value.Name} yet."),
    };
}
