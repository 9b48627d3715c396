using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions;

/// <summary>Checks and binds <c>AttributesToGet</c>: a projection on whole attributes.</summary>
internal static class LegacyProjections
{
    /// <exception cref="ExpressionException">A name is empty, or there twice.</exception>
    public static BoundProjection Bind(IReadOnlyList<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Length == 0)
            {
                throw new ExpressionException(ServiceTexts.EmptyAttributeName);
            }

            if (!seen.Add(name))
            {
                throw new ExpressionException(ServiceTexts.AttributeToGetTwice(name));
            }
        }

        return new([.. names.Select(static name => new DocumentPath([new(name, 0)]))]);
    }
}
