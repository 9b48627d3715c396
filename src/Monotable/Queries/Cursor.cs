using System.Buffers.Text;
using System.Security.Cryptography;

namespace Monotable;

/// <summary>A table's cursors: a page's end as opaque text in base64url.</summary>
/// <remarks>
/// With keys in the options, a cursor is encrypted and signed by the first of them, and each of them opens it. Without, a check sum finds mistakes
/// only: a damaged cursor, or one of another query. Who forges such a cursor gains nothing, since the key condition comes from the query.
/// </remarks>
internal sealed class Cursor(Table table)
{
    private const byte Plain = 0;
    private const byte Sealed = 1;
    private const int CheckBytes = 8;

    // A key of table and index together is below 7 KB; what is longer is no cursor, and need not be decoded.
    private const int LengthMax = 16 * 1_024;

    private readonly CursorSeal[] _seals = [.. table.Options.CursorKeys.Select(static key => new CursorSeal(Convert.FromBase64String(key)))];

    public string Encode(ReadOnlySpan<byte> binding, CursorPosition position)
    {
        if (_seals.Length == 0)
        {
            var plain = CursorPayload.Write(binding, position, DateTimeOffset.UnixEpoch);
            return Base64Url.EncodeToString([Plain, .. CheckOf(plain), .. plain]);
        }

        var payload = CursorPayload.Write(binding, position, table.TimeProvider.GetUtcNow());
        return Base64Url.EncodeToString([Sealed, .. _seals[0].Seal(payload)]);
    }

    /// <summary>Reads a cursor of a query or scan.</summary>
    /// <exception cref="InvalidCursorException">It cannot be used there.</exception>
    public CursorPosition Decode(ReadOnlySpan<byte> binding, string cursor)
    {
        try
        {
            var payload = cursor.Length <= LengthMax ? Open(Base64Url.DecodeFromChars(cursor)) : null;
            return PositionOf(CursorPayload.Read(payload ?? throw Damaged(null), binding));
        }
        catch (Exception exception)
            when (exception is FormatException or IOException or ArgumentException or OverflowException or CryptographicException)
        {
            throw Damaged(exception);
        }
    }

    private static ReadOnlySpan<byte> CheckOf(ReadOnlySpan<byte> payload) => SHA256.HashData(payload).AsSpan(0, CheckBytes);

    private static InvalidCursorException Damaged(Exception? cause) => new(
        CursorFault.Damaged,
        "The cursor was not made by this table, or was changed on its way. Pass the Cursor of a page as it is, or begin with the first page.",
        cause);

    private byte[]? Open(byte[] bytes) => bytes switch
    {
        [Plain, ..] when _seals.Length == 0 && bytes.Length > 1 + CheckBytes => OpenPlain(bytes.AsSpan(1)),
        [Sealed, ..] => _seals.Select(seal => seal.Open(bytes.AsSpan(1))).FirstOrDefault(static payload => payload is not null),
        _ => null,
    };

    private static byte[]? OpenPlain(ReadOnlySpan<byte> bytes)
    {
        var payload = bytes[CheckBytes..];
        return bytes[..CheckBytes].SequenceEqual(CheckOf(payload)) ? payload.ToArray() : null;
    }

    private CursorPosition PositionOf((CursorPosition Position, DateTimeOffset Made)? read)
    {
        if (read is not { } cursor)
        {
            throw new InvalidCursorException(
                CursorFault.OtherQuery,
                "The cursor was made by another query or scan. "
                + "Pass it to the same one, with the same keys, filter and order, or begin with the first page.");
        }

        // A clock that is behind the one that made the cursor is no reason to refuse it.
        return table.Options.CursorLifetime is { } lifetime && table.TimeProvider.GetUtcNow() - cursor.Made > lifetime
            ? throw new InvalidCursorException(
                CursorFault.Expired, $"The cursor is older than TableOptions.CursorLifetime, {lifetime}. Begin with the first page.")
            : cursor.Position;
    }
}
