using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions;

/// <summary>The rules about several paths of one expression.</summary>
internal static class PathRules
{
    /// <summary>Binds paths from the last to the first, as the service does, each to be apart from all that come after it.</summary>
    /// <exception cref="ExpressionException">A path cannot be bound, or two of them meet.</exception>
    public static DocumentPath[] Bind<TNode>(IReadOnlyList<TNode> nodes, Func<TNode, DocumentPath> bind, string parameter)
    {
        // Only paths of one attribute can meet, so many attributes stay cheap.
        var later = new Dictionary<string, List<DocumentPath>>(StringComparer.Ordinal);
        var paths = new DocumentPath[nodes.Count];
        for (var i = paths.Length - 1; i >= 0; i--)
        {
            paths[i] = bind(nodes[i]);
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

        return paths;
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
