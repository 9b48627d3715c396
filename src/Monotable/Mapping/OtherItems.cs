using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>What a codec remembers of items that are not its entity's but stand among those that are.</summary>
/// <remarks>
/// A discriminator often stands behind most of an item's attributes, and nearly always says what was expected. A codec therefore reads at once, and
/// checks the discriminator when it passes it. Only where reading fails does it look ahead: an item that does not fit may be another entity's.
/// As an exception costs more than many looks ahead, after one the codec looks ahead first for a while.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OtherItems
{
    private const int LookAheadCount = 1_000;

    // Threads that read at the same time may lose a count; nothing depends on it but speed.
    private int _lookAheads;

    /// <summary>Tells whether the item that comes next is known to be another entity's before it is read.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="ahead">A copy of the reader, before the item's map.</param>
    /// <param name="names">The codec's names.</param>
    /// <param name="discriminator">The discriminator's place among them.</param>
    /// <param name="value">The entity's value.</param>
    public bool AreAhead<TReader>(TReader ahead, AttributeNames names, int discriminator, string value)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (_lookAheads <= 0)
        {
            return false;
        }

        _lookAheads--;
        return !EntityMapping.IsEntity(ahead, names, discriminator, value);
    }

    /// <summary>Tells whether an item could not be read because it is another entity's.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="item">A copy of the reader, before the item's map.</param>
    /// <param name="names">The codec's names.</param>
    /// <param name="discriminator">The discriminator's place among them.</param>
    /// <param name="value">The entity's value.</param>
    public bool Explain<TReader>(TReader item, AttributeNames names, int discriminator, string value)
        where TReader : struct, IItemReader, allows ref struct
    {
        var isOther = !EntityMapping.IsEntity(item, names, discriminator, value);
        if (isOther)
        {
            _lookAheads = LookAheadCount;
        }

        return isOther;
    }
}
