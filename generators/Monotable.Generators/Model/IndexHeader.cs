namespace Monotable.Generators.Model;

/// <summary>An index as the table class declares it.</summary>
internal sealed record IndexHeader(
    string Name, bool IsLocal, ProjectionKind Projection, EquatableArray<string> Include, string PartitionKey, string SortKey);
