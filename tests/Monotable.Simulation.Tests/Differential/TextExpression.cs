using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>
/// An expression as the pieces of its text, spaces included. A wrong expression is as good a question as a right one, so pieces may be dropped
/// at will to make a failing script smaller.
/// </summary>
internal sealed record TextExpression(ImmutableArray<string> Pieces)
{
    public string Text => string.Concat(Pieces);

    public static implicit operator TextExpression(string text) => new([text]);

    /// <summary>Makes the expressions with some of the pieces left out, the shortest first.</summary>
    public IEnumerable<TextExpression> Simpler() => Sublists.Of(Pieces).Select(pieces => new TextExpression(pieces));

    public override string ToString() => Text;
}
