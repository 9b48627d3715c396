using System.Globalization;

namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>Where a token stands in its statement: line and column from 1, and its length, all in characters as people count them.</summary>
internal readonly record struct SourceSpan(int Line, int Column, int Length)
{
    /// <summary>Gets the position as the service's texts show it: <c>1:8:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}:{Length}");
}
