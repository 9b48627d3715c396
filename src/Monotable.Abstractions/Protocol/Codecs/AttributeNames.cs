using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Monotable.Protocol;

/// <summary>The attribute names a codec knows, in the forms every format needs: text, UTF-8, and JSON-escaped. Made once per codec.</summary>
/// <remarks>
/// Look-up first tries the name after the one matched before: where items come in the order in which they are written, names in ordinal order cost
/// one comparison each. The service gives attributes in an order of its own; in UTF-8 they are then found by a hash of a few of their bytes, and the
/// order is remembered: the next item most probably has the same.
/// </remarks>
public sealed class AttributeNames
{
    // Items of different shapes may take turns. Learning from every one would make threads write to the same memory for ever, so it ends.
    private const int LessonsMax = 256;

    private readonly string[] _names;
    private readonly byte[][] _utf8;

    // Escaped for JSON: made when something is written, since a process that only reads need not load the encoder.
    private JsonEncodedText[]? _json;

    // How the service spells the beginning of each attribute behind another: ,"name":{" and then the letter of the type.
    private readonly byte[][] _beginnings;

    // By a place plus one, which is zero at an item's beginning: the place that came next in the item before. Threads may write at the same time;
    // whatever they leave is only where to look first.
    private readonly ushort[] _next;
    private int _lessonsLeft;

    // An open hash table of the places, plus one; zero is free. At most half of it is taken.
    private readonly ushort[] _slots;

    /// <summary>Initializes the table.</summary>
    /// <param name="names">The names, none twice; ordinal order makes writing and reading fastest.</param>
    public AttributeNames(params ReadOnlySpan<string> names)
    {
        _names = names.ToArray();
        _utf8 = Array.ConvertAll(_names, Encoding.UTF8.GetBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(_names.Length, (int)ushort.MaxValue, nameof(names));
        _beginnings = new byte[_names.Length][];
        _next = new ushort[_names.Length + 1];
        _lessonsLeft = LessonsMax + (_names.Length * LessonsMax);
        _slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)_names.Length * 2)];
        for (var i = 0; i < _utf8.Length; i++)
        {
            var slot = Hash(_utf8[i]) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (ushort)(i + 1);
            _next[i + 1] = (ushort)(i + 1);
            _beginnings[i] = [.. ",\""u8, .. IsPlain(_utf8[i]) ? _utf8[i] : Encode(_names[i]).EncodedUtf8Bytes, .. "\":{\""u8];
        }
    }

    /// <summary>Gets the number of names.</summary>
    public int Count => _names.Length;

    /// <summary>Gets a name.</summary>
    /// <param name="index">Its place.</param>
    public string this[int index] => _names[index];

    /// <summary>Gets a name in UTF-8.</summary>
    /// <param name="index">Its place.</param>
    public ReadOnlySpan<byte> Utf8(int index) => _utf8[index];

    /// <summary>Gets a name escaped for JSON.</summary>
    /// <param name="index">Its place.</param>
    public JsonEncodedText Json(int index) => (_json ??= Array.ConvertAll(_names, Encode))[index];

    /// <summary>Finds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expected">Where to look first: one more than the place found before.</param>
    /// <returns>The place, or -1.</returns>
    public int IndexOf(string name, int expected)
    {
        // Items that this codec wrote hold the very strings of this table: they are told apart by reference, in the order of writing.
        var names = _names;
        if ((uint)expected < (uint)names.Length && ReferenceEquals(names[expected], name))
        {
            return expected;
        }

        return Search(name, expected);
    }

    /// <summary>Finds a name given in UTF-8.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expected">Where to look first: one more than the place found before.</param>
    /// <returns>The place, or -1.</returns>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_utf8.Length && name.SequenceEqual(_utf8[expected]))
        {
            return expected;
        }

        var slots = _slots;
        for (var slot = Hash(name); slots.Length > 0; slot++)
        {
            var place = slots[slot & (slots.Length - 1)] - 1;
            if (place < 0 || name.SequenceEqual(_utf8[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private int Search(string name, int expected)
    {
        var names = _names;
        if ((uint)expected < (uint)names.Length && string.Equals(names[expected], name, StringComparison.Ordinal))
        {
            return expected;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets how the attribute that most probably comes next begins: <c>,"name":{"</c>; empty where the item is probably over.</summary>
    /// <param name="place">The place found before, or -1.</param>
    /// <param name="next">The attribute's place.</param>
    internal ReadOnlySpan<byte> BeginningAfter(int place, out int next)
    {
        next = _next[place + 1];
        return (uint)next < (uint)_beginnings.Length ? _beginnings[next] : default;
    }

    /// <summary>Finds a name given in UTF-8 that was not the most probable one, and remembers that it came.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The place found before, or -1.</param>
    internal int Learn(ReadOnlySpan<byte> name, int place)
    {
        var next = IndexOf(name, _next[place + 1]);
        if (next >= 0 && _next[place + 1] != next && _lessonsLeft > 0)
        {
            _lessonsLeft--;
            _next[place + 1] = (ushort)next;
        }

        return next;
    }

    private static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    // Letters, digits and what else names are made of, which no encoder escapes.
    private static bool IsPlain(ReadOnlySpan<byte> name)
    {
        foreach (var one in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)one) && one is not ((byte)'_' or (byte)'-' or (byte)'.'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length * 7) + (name[0] * 31) + (name[name.Length / 2] * 131) + (name[^1] * 17);
}
