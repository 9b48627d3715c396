using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions;

/// <summary>The rules about several paths of one expression.</summary>
internal static class PathRules
{
    private const int FewMax = 8;

    /// <summary>Binds paths from the last to the first, as the service does, each to be apart from all that come after it.</summary>
    /// <exception cref="ExpressionException">A path cannot be bound, or two of them meet.</exception>
    public static DocumentPath[] Bind<TNode, TBinder>(
        IReadOnlyList<TNode> nodes, TBinder binder, Func<TNode, TBinder, DocumentPath> bind, string parameter)
    {
        var paths = new DocumentPath[nodes.Count];
        if (paths.Length > FewMax)
        {
            BindMany(nodes, binder, bind, parameter, paths);
            return paths;
        }

        for (var i = paths.Length - 1; i >= 0; i--)
        {
            paths[i] = bind(nodes[i], binder);
            for (var other = i + 1; other < paths.Length; other++)
            {
                Check(paths[i], paths[other], parameter);
            }
        }

        return paths;
    }

    private static void BindMany<TNode, TBinder>(
        IReadOnlyList<TNode> nodes, TBinder binder, Func<TNode, TBinder, DocumentPath> bind, string parameter, DocumentPath[] paths)
    {
        // Only paths of one attribute can meet, so many attributes stay cheap.
        var later = new Dictionary<string, List<DocumentPath>>(StringComparer.Ordinal);
        for (var i = paths.Length - 1; i >= 0; i--)
        {
            paths[i] = bind(nodes[i], binder);
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
