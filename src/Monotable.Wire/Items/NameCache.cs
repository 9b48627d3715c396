using System.Text;

namespace Monotable.Wire;

/// <summary>
/// Gives the same string for the same name, again and again: a table's items have a few names in common, so that these need neither memory nor time
/// once they are known.
/// </summary>
/// <remarks>
/// It is bounded: a name has one place, which the last one with that place takes. Readers and writers of a place see a whole entry or none, so
/// there is nothing to lock.
/// </remarks>
internal static class NameCache
{
    private const int PlaceCount = 2_048;
    private const int NameBytesMax = 64;

    private static readonly Entry?[] Entries = new Entry?[PlaceCount];

    /// <summary>Gets a name.</summary>
    /// <param name="utf8">The name's UTF-8, without escapes.</param>
    /// <returns>The name, or null for one that is long or not UTF-8.</returns>
    public static string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > NameBytesMax)
        {
            return null;
        }

        ref var place = ref Entries[Hash(utf8) % PlaceCount];
        if (place is { } known && utf8.SequenceEqual(known.Utf8))
        {
            return known.Name;
        }

        if (!System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return null;
        }

        var entry = new Entry(utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        place = entry;
        return entry.Name;
    }

    // FNV-1a: names are short, and nothing but speed hangs on a good spread.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = 2_166_136_261u;
        foreach (var one in utf8)
        {
            hash = (hash ^ one) * 16_777_619;
        }

        return hash ^ (hash >> 15);
    }

    private sealed class Entry(byte[] utf8, string name)
    {
        public byte[] Utf8 { get; } = utf8;

        public string Name { get; } = name;
    }
}
