using System.Runtime.CompilerServices;
using System.Text;

namespace Monotable.Wire;

/// <summary>The names an enumeration's values have on the wire, both ways. The values are 0, 1, 2 and so on.</summary>
internal sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;

    public EnumNames(params ReadOnlySpan<string> names)
    {
        _names = names.ToArray();
        _utf8 = Array.ConvertAll(_names, Encoding.UTF8.GetBytes);
    }

    /// <summary>Gets the names in the order of the values; an empty one cannot be sent.</summary>
    public IReadOnlyList<string> All => _names;

    public string this[TEnum value] => _names[Unsafe.BitCast<TEnum, int>(value)];

    public ReadOnlySpan<byte> Utf8(TEnum value) => _utf8[Unsafe.BitCast<TEnum, int>(value)];

    /// <summary>Gets the name, or <see langword="null"/> for the value that the service assumes where none is given.</summary>
    public string? NameUnlessDefault(TEnum value) => Unsafe.BitCast<TEnum, int>(value) == 0 ? null : this[value];

    public bool TryParse(string? name, out TEnum value)
    {
        var index = string.IsNullOrEmpty(name) ? -1 : Array.IndexOf(_names, name);
        value = index < 0 ? default : Unsafe.BitCast<int, TEnum>(index);
        return index >= 0;
    }
}
