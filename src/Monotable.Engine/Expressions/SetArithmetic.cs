using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Union and difference of sets. An empty difference is no value.</summary>
internal static class SetArithmetic
{
    public static AttributeValue Union<T>(AttributeSet<T> one, AttributeSet<T> other, Func<AttributeSet<T>, AttributeValue> toValue) =>
        toValue(AttributeSet.Create(one.Concat(other.Where(member => !one.Contains(member)))));

    public static AttributeValue Except<T>(AttributeSet<T> one, AttributeSet<T> other, Func<AttributeSet<T>, AttributeValue> toValue)
    {
        var rest = one.Where(member => !other.Contains(member)).ToArray();
        return rest.Length == 0 ? default : toValue(AttributeSet.Create(rest));
    }
}
