using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions;

/// <summary>The rules about several paths of one expression.</summary>
internal static class PathRules
{
    public static void CheckDisjoint(IReadOnlyList<DocumentPath> paths, string parameter)
    {
        // From the last to the first, as the service finds them. Only paths of one attribute can meet, so many attributes stay cheap.
        var later = new Dictionary<string, List<DocumentPath>>(StringComparer.Ordinal);
        for (var i = paths.Count - 1; i >= 0; i--)
        {
            if (!later.TryGetValue(paths[i].Attribute, out var others))
            {
                later.Add(paths[i].Attribute, others = []);
            }

            foreach (var other in others)
            {
                Check(paths[i], other, parameter);
            }

            others.Insert(0, paths[i]);
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
