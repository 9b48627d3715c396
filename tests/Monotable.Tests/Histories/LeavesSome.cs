using Monotable.Tests.Support;

namespace Monotable.Tests.Histories;

/// <summary>Processes any part of a batch; which one is a choice of the story.</summary>
internal sealed class LeavesSome(IDynamoDbProvider inner, Stage stage) : PartialBatches(inner)
{
    protected override ILookup<bool, T> Passes<T>(IReadOnlyList<T> all)
    {
        var bits = stage.Choose(1 << all.Count);
        return all.Index().ToLookup(entry => (bits >> entry.Index & 1) == 0, static entry => entry.Item);
    }
}
