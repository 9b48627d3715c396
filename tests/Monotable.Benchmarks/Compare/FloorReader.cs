using System.Globalization;
using System.Text.Json;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Compare;

/// <summary>Reads the answers by hand.</summary>
internal static class FloorReader
{
    public delegate T ItemReader<out T>(ref Utf8JsonReader json);

    public static FlatOrder? Item(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("Item"u8))
            {
                json.Read();
                return Flat(ref json);
            }

            json.Skip();
        }

        return null;
    }

    public static List<T> Items<T>(ReadOnlySpan<byte> body, ItemReader<T> read)
    {
        var items = new List<T>();
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!json.ValueTextEquals("Items"u8))
            {
                json.Skip();
                continue;
            }

            json.Read();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                items.Add(read(ref json));
            }
        }

        return items;
    }

    public static FlatOrder Flat(ref Utf8JsonReader json)
    {
        var order = new FlatOrder();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            Enter(ref json);
            switch (name)
            {
                case [(byte)'C', ..]: order.City = json.GetString()!; break;
                case [(byte)'I', ..]: order.IsGift = json.GetBoolean(); break;
                case [(byte)'N', (byte)'a', ..]: order.Name = json.GetString()!; break;
                case [(byte)'N', ..]: order.Note = json.GetString()!; break;
                case [(byte)'O', ..]: order.OrderId = json.GetString()!; break;
                case [(byte)'P', (byte)'l', ..]: order.PlacedAt = json.GetString()!; break;
                case [(byte)'P', ..]: order.Price = decimal.Parse(json.ValueSpan, CultureInfo.InvariantCulture); break;
                case [(byte)'Q', ..]: order.Quantity = int.Parse(json.ValueSpan, CultureInfo.InvariantCulture); break;
                case [(byte)'U', ..]: order.UserId = json.GetString()!; break;
                case [(byte)'W', ..]: order.Weight = double.Parse(json.ValueSpan, CultureInfo.InvariantCulture); break;
            }

            json.Read();
        }

        return order;
    }

    public static MixedOrder Mixed(ref Utf8JsonReader json)
    {
        var order = new MixedOrder();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            Enter(ref json);
            switch (name)
            {
                case [(byte)'I', ..]: order.IsGift = json.GetBoolean(); break;
                case [(byte)'L', ..]: ReadLines(ref json, order.Lines); break;
                case [(byte)'N', ..]: order.Name = json.GetString()!; break;
                case [(byte)'O', ..]: order.OrderId = json.GetString()!; break;
                case [(byte)'P', ..]: order.Price = decimal.Parse(json.ValueSpan, CultureInfo.InvariantCulture); break;
                case [(byte)'S', ..]: ReadAddress(ref json, order.ShipTo); break;
                case [(byte)'T', ..]:
                    while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    {
                        order.Tags.Add(json.GetString()!);
                    }

                    break;
                case [(byte)'U', ..]: order.UserId = json.GetString()!; break;
            }

            json.Read();
        }

        return order;
    }

    private static void ReadAddress(ref Utf8JsonReader json, Address address)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            Enter(ref json);
            switch (name)
            {
                case [(byte)'S', ..]: address.Street = json.GetString()!; break;
                case [(byte)'C', (byte)'i', ..]: address.City = json.GetString()!; break;
                default: address.Country = json.GetString()!; break;
            }

            json.Read();
        }
    }

    private static void ReadLines(ref Utf8JsonReader json, List<Line> lines)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var line = new Line();
            json.Read();
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.ValueSpan;
                Enter(ref json);
                switch (name)
                {
                    case [(byte)'S', ..]: line.Sku = json.GetString()!; break;
                    case [(byte)'Q', ..]: line.Quantity = int.Parse(json.ValueSpan, CultureInfo.InvariantCulture); break;
                    default: line.UnitPrice = decimal.Parse(json.ValueSpan, CultureInfo.InvariantCulture); break;
                }

                json.Read();
            }

            json.Read();
            lines.Add(line);
        }
    }

    /// <summary>From an attribute's name to its value, past the object around it and the type's name.</summary>
    private static void Enter(ref Utf8JsonReader json)
    {
        json.Read();
        json.Read();
        json.Read();
    }
}
