using System.Security.Cryptography;

namespace Monotable.Server;

/// <summary>Makes request ids of the service's form: 52 digits and capital letters. They differ between servers and are never repeated.</summary>
internal sealed class RequestIds
{
    private const int Length = 52;
    private const int CounterLength = 13;
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly string _prefix = RandomNumberGenerator.GetString(Digits, Length - CounterLength);
    private long _count;

    public string Next() => string.Create(Length, (_prefix, Count: Interlocked.Increment(ref _count)), static (id, state) =>
    {
        state._prefix.CopyTo(id);
        var rest = (ulong)state.Count;
        for (var at = Length - 1; at >= Length - CounterLength; at--)
        {
            id[at] = Digits[(int)(rest & 31)];
            rest >>= 5;
        }
    });
}
