namespace Monotable.Specification.Tests.Mapping;

/// <summary>One entity of <see cref="MappingTable"/> with its samples, whatever its type.</summary>
internal interface IMappingCase
{
    /// <summary>Puts every sample, then reads them by get, query, transaction and batch.</summary>
    Task RunAsync(MappingTable table);

    /// <summary>Writes every sample as DynamoDB JSON and reads it back.</summary>
    void RunJson();

    /// <summary>Writes every sample as DynamoDB JSON.</summary>
    IReadOnlyList<string> ToJson();
}
