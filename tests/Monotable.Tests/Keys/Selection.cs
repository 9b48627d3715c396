using System.Text;
using Monotable.Keys;

namespace Monotable.Tests.Keys;

/// <summary>What DynamoDB does with a condition on a sort key, over the bytes of keys.</summary>
internal sealed class Selection(SortKeyBounds bounds)
{
    private readonly byte[] _lower = Encoding.UTF8.GetBytes(bounds.Lower ?? "");
    private readonly byte[] _upper = Encoding.UTF8.GetBytes(bounds.Upper ?? "");

    public bool Selects(ReadOnlySpan<byte> key) => bounds.Operator switch
    {
        SortKeyOperator.Empty => false,
        SortKeyOperator.All => true,
        SortKeyOperator.Equal => key.SequenceEqual(_lower),
        SortKeyOperator.BeginsWith => key.StartsWith(_lower),
        SortKeyOperator.Between => key.SequenceCompareTo(_lower) >= 0 && key.SequenceCompareTo(_upper) <= 0,
        SortKeyOperator.AtLeast => key.SequenceCompareTo(_lower) >= 0,
        SortKeyOperator.AtMost => key.SequenceCompareTo(_upper) <= 0,
        SortKeyOperator.Before => key.SequenceCompareTo(_upper) < 0,
        _ => throw new InvalidOperationException($"No condition {bounds.Operator}."),
    };
}
