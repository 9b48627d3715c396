using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Growth;

/// <summary>What an item that the engine holds takes of memory: the size of the heap with a hundred thousand, without them, and the difference
/// shared out.</summary>
internal static class HeldMemory
{
    private const int Count = 100_000;
    private const int ShortNote = 40;
    private const int LongNote = 810;

    public static async IAsyncEnumerable<Measurement> MeasureAsync()
    {
        foreach (var (name, noteLength) in ((string, int)[])[("250B", ShortNote), ("1KB", LongNote)])
        {
            foreach (var indexCount in (int[])[0, 5])
            {
                yield return new($"held-{name}-{indexCount}", "ours", 0, await BytesAsync(noteLength, indexCount));
            }
        }
    }

    private static async Task<double> BytesAsync(int noteLength, int indexCount)
    {
        var table = await GrowthTable.CreateAsync(indexCount);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Count; i++)
        {
            await table.FlatOrders.PutAsync(GrowthOrders.Make(i, Count / 100, noteLength));
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(table);
        return Math.Round((after - before) / (double)Count);
    }
}
