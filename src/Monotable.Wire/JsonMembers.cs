using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Members that are written only where there is something to say.</summary>
internal static class JsonMembers
{
    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Item? item)
    {
        if (item is not null)
        {
            json.WritePropertyName(name);
            ItemText.Write(json, item);
        }
    }

    /// <summary>Writes a time as seconds since 1970 with a fraction.</summary>
    public static void Optional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            json.WriteNumber(name, value.ToUnixTimeMilliseconds() / 1_000m);
        }
    }

    /// <summary>Writes an enumeration unless its value is the one the service assumes.</summary>
    public static void Optional<TEnum>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, EnumNames<TEnum> names, TEnum value)
        where TEnum : struct, Enum => json.Optional(name, names.NameUnlessDefault(value));

    public static void OnlyTrue(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    public static void Member<TEnum>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, EnumNames<TEnum> names, TEnum value)
        where TEnum : struct, Enum => json.WriteString(name, names.Utf8(value));

    /// <summary>Writes an array, or nothing where there is no list.</summary>
    public static void Array<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<T>? values, Action<Utf8JsonWriter, T> write)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }
}
