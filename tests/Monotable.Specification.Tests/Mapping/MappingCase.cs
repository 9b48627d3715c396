using System.Text;
using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>The samples of one entity, and its operations, which share no base that names them all.</summary>
internal sealed class MappingCase<T, TFields>(
    IItemCodec<T> codec,
    IReadOnlyList<T> samples,
    Func<MappingTable, Repository<T, TFields>> repository,
    Func<MappingTable, T, GetOperation<T>> get,
    Func<MappingTable, ValueTask<List<T>>> query)
    : IMappingCase
    where T : IMappingRow
{
    /// <inheritdoc/>
    public async Task RunAsync(MappingTable table)
    {
        foreach (var sample in samples)
        {
            await repository(table).PutAsync(sample);
        }

        foreach (var sample in samples)
        {
            Same(sample, await get(table, sample).Consistent().ExecuteAsync());
        }

        var inOrder = samples.OrderBy(sample => Encoding.UTF8.GetBytes(sample.Sample), ByteOrder).ToList();
        var queried = await query(table);
        Assert.Equal(inOrder.Select(sample => sample.Sample), queried.Select(row => row.Sample));
        Assert.All(inOrder.Zip(queried), pair => Same(pair.First, pair.Second));

        var reads = samples.Select(sample => (Sample: sample, Read: get(table, sample))).ToList();
        var transaction = await table.TransactGetAsync(reads.Select(pair => pair.Read));
        var batch = await table.BatchGetAsync(reads.Select(pair => pair.Read), ReadOptions.Consistent);
        foreach (var (sample, read) in reads)
        {
            Same(sample, transaction.Get(read));
            Same(sample, batch.Get(read));
        }
    }

    /// <inheritdoc/>
    public void RunJson()
    {
        foreach (var sample in samples)
        {
            var json = DynamoDbJson.Write(codec, sample);
            Assert.True(DynamoDbJson.TryRead(json, codec, out var read));
            Same(sample, read);
            Assert.Equal(ItemFormatWriter.Write(codec, sample), DynamoDbJson.Read(json));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ToJson() => [.. samples.Select(sample => Encoding.UTF8.GetString(DynamoDbJson.Write(codec, sample)))];

    private static Comparer<byte[]> ByteOrder { get; } = Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    private static void Same(T sample, T? read) => Assert.Equal(Graph.Describe(sample), Graph.Describe(read));
}
