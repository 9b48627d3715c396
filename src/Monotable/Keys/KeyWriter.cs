using System.Buffers;
using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Keys;

/// <summary>Builds the text of a key from the literals and parts of its template. Generated code calls it; user code has no need to.</summary>
/// <remarks>
/// <para>
/// Every part's text keeps the order of its values when texts are compared as UTF-8 bytes (which is how DynamoDB sorts strings), two different
/// values never give the same text, and the current culture and time zone have no influence. After a variable-length part comes the end of the key
/// or a literal that starts with <c>#</c>; a fixed-width part may be followed by anything. Under these rules whole keys are injective too.
/// </para>
/// <list type="table">
/// <listheader><term>Part</term><description>Text; width in characters, and kind unless it is fixed</description></listheader>
/// <item><term><see cref="string"/>, <see cref="Uri"/>, <see cref="char"/></term>
/// <description><c>$XX</c> for U+0000 to U+0024, other characters as they are; variable, <see cref="SortKeyPartKind.Text"/></description></item>
/// <item><term>enum by name</term><description>the name as a string; variable, <see cref="SortKeyPartKind.Variable"/></description></item>
/// <item><term><c>{Member:raw}</c></term><description>the string as it is; variable, <see cref="SortKeyPartKind.Raw"/></description></item>
/// <item><term><see cref="decimal"/>, <see cref="DynamoDbNumber"/></term>
/// <description>zero: <c>O</c>; positive: <c>P</c>, exponent + 500, digits; negative: <c>N</c>, complements of both, <c>~</c>; variable,
/// <see cref="SortKeyPartKind.Variable"/></description></item>
/// <item><term>binary</term>
/// <description>two upper-case hexadecimal digits a byte; variable, <see cref="SortKeyPartKind.Variable"/></description></item>
/// <item><term><see cref="bool"/></term><description><c>0</c> or <c>1</c>; 1 wide</description></item>
/// <item><term>unsigned integers</term>
/// <description>the value, zero-padded; 3, 5, 10, 20 and 39 wide for 8, 16, 32, 64 and 128 bits</description></item>
/// <item><term>signed integers; enum by number as its underlying type</term>
/// <description><c>0</c> and the value, zero-padded; if negative <c>-</c> and the nines' complement of the magnitude; 4, 6, 11, 20 and 40
/// wide</description></item>
/// <item><term><see cref="Half"/>, <see cref="float"/>, <see cref="double"/></term>
/// <description>the bits made sortable, in hexadecimal; 4, 8 and 16 wide</description></item>
/// <item><term><see cref="Guid"/></term><description>lower case with hyphens; 36 wide</description></item>
/// <item><term><see cref="DateTime"/>, <see cref="DateTimeOffset"/></term>
/// <description><c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c> in UTC; 28 wide</description></item>
/// <item><term><see cref="DateOnly"/></term><description><c>yyyy-MM-dd</c>; 10 wide</description></item>
/// <item><term><see cref="TimeOnly"/></term><description><c>HH:mm:ss.fffffff</c>; 16 wide</description></item>
/// <item><term><see cref="TimeSpan"/></term><description>its ticks of 100 ns as a 64-bit integer; 20 wide</description></item>
/// <item><term>dates and times with a format</term><description>the format's text in UTC; as wide as the format</description></item>
/// </list>
/// <para>Fixed-width parts are of <see cref="SortKeyPartKind.Fixed"/>, and only they can be written descending.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct KeyWriter
{
    /// <summary>The length, in characters, of the stack buffer that generated code provides; longer keys continue in a pooled array.</summary>
    public const int StackLength = 256;

    private readonly string _entity;
    private readonly string _key;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;

    /// <summary>Starts a key.</summary>
    /// <param name="buffer">Where the text is built, usually <c>stackalloc char[<see cref="StackLength"/>]</c>.</param>
    /// <param name="entity">The entity's name, for error messages.</param>
    /// <param name="key">The key attribute's name, for error messages.</param>
    public KeyWriter(Span<char> buffer, string entity = "", string key = "")
    {
        _buffer = buffer;
        _entity = entity;
        _key = key;
    }

    /// <summary>Writes fixed text of the template.</summary>
    /// <param name="text">The literal, as it is written in the template.</param>
    public void Literal(string text) => text.CopyTo(Take(text.Length));

    /// <summary>Returns the key and gives the buffer back. It is the only allocation of a key. The writer is empty afterwards.</summary>
    /// <returns>The text, which may be empty: <see cref="KeyLimits"/> checks whole keys.</returns>
    public string Finish()
    {
        var text = _buffer[.._length].ToString();
        Release();
        _buffer = default;
        _length = 0;
        return text;
    }

    private Span<char> Take(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        var taken = _buffer.Slice(_length, count);
        _length += count;
        return taken;
    }

    private void Grow(int count)
    {
        var rented = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, 2 * _buffer.Length));
        _buffer[.._length].CopyTo(rented);
        Release();
        _buffer = _rented = rented;
    }

    private void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private readonly KeyException Refusal(string problemAndRemedy) =>
        new(_entity.Length == 0 ? $"A key {problemAndRemedy}" : $"Key '{_key}' of entity '{_entity}' {problemAndRemedy}");
}
