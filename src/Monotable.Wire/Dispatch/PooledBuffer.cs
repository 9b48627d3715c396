using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Monotable.Wire;

/// <summary>A growing text in arrays of the shared pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int InitialSizeBytes = 1_024;

    private byte[]? _array;
    private int _written;

    /// <summary>Gets what was written. It is gone once the buffer is disposed of.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, _written);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, (_array?.Length ?? 0) - _written);
        _written += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsSpan(_written);
    }

    /// <summary>Forgets what was written: an answer that failed half-way becomes an error.</summary>
    public void Clear() => _written = 0;

    /// <summary>Leaves the array to the garbage collector, since somebody may still read it.</summary>
    public void Abandon()
    {
        _array = null;
        _written = 0;
    }

    public void Dispose()
    {
        if (_array is { } array)
        {
            _array = null;
            _written = 0;
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    [MemberNotNull(nameof(_array))]
    private void Grow(int sizeHint)
    {
        var needed = _written + Math.Max(sizeHint, 1);
        if (_array is not null && needed <= _array.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _array is null ? InitialSizeBytes : _array.Length * 2));
        if (_array is { } old)
        {
            old.AsSpan(0, _written).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(old);
        }

        _array = larger;
    }
}
