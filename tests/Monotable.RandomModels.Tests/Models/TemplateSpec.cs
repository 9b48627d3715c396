namespace Monotable.RandomModels.Tests.Models;

/// <summary>A key template.</summary>
/// <param name="Parts">Its parts, each with what stands before it.</param>
/// <param name="Tail">The literal at its end.</param>
internal sealed record TemplateSpec(IReadOnlyList<PartSpec> Parts, string Tail)
{
    public string Text => string.Concat(Parts.Select(static part => part.Text)) + Tail;

    /// <summary>The template without one part.</summary>
    public TemplateSpec Without(int place)
    {
        var parts = Parts.ToList();
        var literal = parts[place].Literal;
        parts.RemoveAt(place);
        if (place < parts.Count)
        {
            // What stood before it is right before whatever follows, too.
            parts[place] = parts[place] with { Literal = literal };
        }

        return parts.Count == 0 ? new(parts, literal.Length + Tail.Length > 0 ? literal + Tail : "X") : new(parts, Tail);
    }
}
