using Monotable.Engine.Expressions.Syntax;

namespace Monotable.Engine.Expressions;

/// <summary>Orders paths so that of two elements of one list the later one is greater.</summary>
internal sealed class PathIndexOrder : IComparer<PathElement[]>
{
    public static PathIndexOrder Instance { get; } = new();

    public int Compare(PathElement[]? x, PathElement[]? y)
    {
        for (var i = 0; i < Math.Min(x!.Length, y!.Length); i++)
        {
            var order = string.CompareOrdinal(x[i].Name, y[i].Name) is var names && names != 0 ? names : x[i].Index.CompareTo(y[i].Index);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Length.CompareTo(y.Length);
    }
}
