using Monotable.Keys;

namespace Monotable.Tests.Keys;

/// <summary>A type of key part by its functions.</summary>
public sealed class TypedPartCase<T> : PartCase
    where T : notnull
{
    private readonly WriteDelegate _write;
    private readonly TryReadDelegate _tryRead;
    private readonly Func<Random, T> _next;
    private readonly Comparison<T> _compare;

    public TypedPartCase(
        string name,
        SortKeyPartKind kind,
        WriteDelegate write,
        TryReadDelegate tryRead,
        Func<Random, T> next,
        Comparison<T> compare,
        bool ordered = true)
    {
        Name = name;
        Kind = kind;
        Ordered = ordered;
        _write = write;
        _tryRead = tryRead;
        _next = next;
        _compare = compare;
    }

    public delegate void WriteDelegate(ref KeyWriter writer, T value);

    public delegate bool TryReadDelegate(ref KeyReader reader, out T? value);

    public override string Name { get; }

    public override SortKeyPartKind Kind { get; }

    public override bool Ordered { get; }

    public override object Next(Random random) => _next(random);

    public override int Compare(object left, object right) => _compare((T)left, (T)right);

    public override void Write(ref KeyWriter writer, object value) => _write(ref writer, (T)value);

    public override bool TryRead(ref KeyReader reader, out object? value)
    {
        var read = _tryRead(ref reader, out var typed);
        value = typed;
        return read;
    }
}
