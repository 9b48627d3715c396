using Monotable.Engine.Operations.Tables;

namespace Monotable.Engine.Operations.Streams;

/// <summary>Checks the ids of shards.</summary>
internal static class ShardIds
{
    private const int LengthMin = 28;
    private const int LengthMax = 65;

    public static void Check(ConstraintFaults faults, string path, string? id)
    {
        faults.Length(path, id, LengthMin, LengthMax);
    }
}
