using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Monotable.Protocol;

/// <summary>The attribute names a codec knows, in the forms every format needs: text, UTF-8, and JSON-escaped. Made once per codec.</summary>
/// <remarks>
/// Look-up first tries the name after the one matched before, since items come back in the order in which they are written;
/// names in ordinal order therefore cost one comparison each.
/// </remarks>
public sealed class AttributeNames
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly JsonEncodedText[] _json;

    /// <summary>Initializes the table.</summary>
    /// <param name="names">The names, none twice; ordinal order makes writing and reading fastest.</param>
    public AttributeNames(params ReadOnlySpan<string> names)
    {
        _names = names.ToArray();
        _utf8 = Array.ConvertAll(_names, Encoding.UTF8.GetBytes);
        _json = Array.ConvertAll(_names, static name => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
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
    public JsonEncodedText Json(int index) => _json[index];

    /// <summary>Finds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expected">Where to look first: one more than the place found before.</param>
    /// <returns>The place, or -1.</returns>
    public int IndexOf(string name, int expected)
    {
        if ((uint)expected < (uint)_names.Length && string.Equals(_names[expected], name, StringComparison.Ordinal))
        {
            return expected;
        }

        for (var i = 0; i < _names.Length; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
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

        for (var i = 0; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
