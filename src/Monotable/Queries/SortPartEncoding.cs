using System.ComponentModel;
using Monotable.Keys;

namespace Monotable;

/// <summary>How one part of a sort key is written and compared. Made once per part by generated code.</summary>
/// <typeparam name="TValue">The part's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SortPartEncoding<TValue>
{
    private protected SortPartEncoding()
    {
    }

    internal abstract QueryDefinition<T, TFields> Is<T, TFields>(QueryDefinition<T, TFields> definition, TValue value);

    internal abstract QueryDefinition<T, TFields> Range<T, TFields>(
        QueryDefinition<T, TFields> definition, SortKeyOperator comparison, TValue first, TValue? second);
}
