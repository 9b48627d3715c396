namespace Monotable.Engine.Storage;

/// <summary>
/// An immutable list that grows at its end. Versions share one array: the place after a version's end belongs to whoever claims it first, so
/// that adding to the newest version copies nothing, and adding to an older one copies.
/// </summary>
internal sealed class AppendLog<T>
{
    private readonly Segment _segment;
    private readonly int _start;
    private readonly int _end;

    private AppendLog(Segment segment, int start, int end)
    {
        _segment = segment;
        _start = start;
        _end = end;
    }

    public static AppendLog<T> Empty { get; } = new(new Segment(0, 0), 0, 0);

    public int Count => _end - _start;

    public ReadOnlySpan<T> AsSpan() => _segment.Items.AsSpan(_start, Count);

    public AppendLog<T> Add(T item)
    {
        if (_segment.TryClaim(_end))
        {
            _segment.Items[_end] = item;
            return new(_segment, _start, _end + 1);
        }

        var segment = new Segment(Math.Max(4, Count * 2), Count + 1);
        AsSpan().CopyTo(segment.Items);
        segment.Items[Count] = item;
        return new(segment, 0, Count + 1);
    }

    /// <summary>Leaves out the first elements. What they hold is let go when the array is next copied, or at once if that is most of it.</summary>
    public AppendLog<T> Skip(int count)
    {
        if (count * 2 < _end)
        {
            return new(_segment, _start + count, _end);
        }

        var rest = AsSpan()[count..];
        var segment = new Segment(rest.Length, rest.Length);
        rest.CopyTo(segment.Items);
        return new(segment, 0, rest.Length);
    }

    private sealed class Segment(int capacity, int claimed)
    {
        private int _claimed = claimed;

        public T[] Items { get; } = new T[capacity];

        public bool TryClaim(int place) => place < Items.Length && Interlocked.CompareExchange(ref _claimed, place + 1, place) == place;
    }
}
