using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions;

/// <summary>The rules about several paths of one expression.</summary>
internal static class PathRules
{
    public static void CheckDisjoint(IReadOnlyList<DocumentPath> paths, string parameter)
    {
        // Only paths of one attribute can meet, so many attributes stay cheap.
        foreach (var group in paths.GroupBy(static path => path.Attribute, StringComparer.Ordinal))
        {
            var same = group.ToList();
            for (var i = 0; i < same.Count; i++)
            {
                for (var j = i + 1; j < same.Count; j++)
                {
                    Check(same[i], same[j], parameter);
                }
            }
        }
    }

    private static void Check(DocumentPath one, DocumentPath two, string parameter)
    {
        if (one.Overlaps(two))
        {
            throw new ExpressionException(ServiceTexts.PathsOverlap(parameter, one.ToString(), two.ToString()));
        }

        if (one.Conflicts(two))
        {
            throw new ExpressionException(ServiceTexts.PathsConflict(parameter, one.ToString(), two.ToString()));
        }
    }
}
