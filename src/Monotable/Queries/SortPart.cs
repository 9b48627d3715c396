using Monotable.Keys;

namespace Monotable;

/// <summary>The next part of the sort key, to be fixed or bounded. Every range stays inside the entity's own keys.</summary>
/// <typeparam name="TValue">The part's type.</typeparam>
/// <typeparam name="TRanged">The query after a range.</typeparam>
/// <typeparam name="TNext">The query after the part is fixed, which offers the part that follows.</typeparam>
public abstract class SortPart<TValue, TRanged, TNext>
{
    private protected SortPart()
    {
    }

    /// <summary>The part equals a value.</summary>
    /// <param name="value">The value.</param>
    public abstract TNext Is(TValue value);

    /// <summary>The part is not below a value.</summary>
    /// <param name="value">The value.</param>
    public TRanged AtLeast(TValue value) => Range(SortKeyOperator.AtLeast, value, default);

    /// <summary>The part is above a value.</summary>
    /// <param name="value">The value.</param>
    public TRanged After(TValue value) => Range(SortKeyOperator.After, value, default);

    /// <summary>The part is not above a value.</summary>
    /// <param name="value">The value.</param>
    public TRanged AtMost(TValue value) => Range(SortKeyOperator.AtMost, value, default);

    /// <summary>The part is below a value.</summary>
    /// <param name="value">The value.</param>
    public TRanged Before(TValue value) => Range(SortKeyOperator.Before, value, default);

    /// <summary>The part is between two values, both included; nothing matches where the first is above the second.</summary>
    /// <param name="from">The lower value.</param>
    /// <param name="to">The upper value.</param>
    public TRanged Between(TValue from, TValue to) => Range(SortKeyOperator.Between, from, to);

    internal abstract TRanged Range(SortKeyOperator comparison, TValue first, TValue? second);
}
