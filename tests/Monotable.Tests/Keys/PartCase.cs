using Monotable.Keys;

namespace Monotable.Tests.Keys;

/// <summary>One type of key part, with its values erased, so that templates of any parts can be drawn at random.</summary>
public abstract class PartCase
{
    public abstract string Name { get; }

    public abstract SortKeyPartKind Kind { get; }

    /// <summary>Whether texts compare as values do, also when the part is not the last.</summary>
    public abstract bool Ordered { get; }

    public abstract object Next(Random random);

    public abstract int Compare(object left, object right);

    public abstract void Write(ref KeyWriter writer, object value);

    public abstract bool TryRead(ref KeyReader reader, out object? value);

    public string Encode(object value)
    {
        var writer = new KeyWriter(stackalloc char[8]);
        Write(ref writer, value);
        return writer.Finish();
    }

    public override string ToString() => Name;
}
