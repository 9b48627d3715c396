namespace Monotable.Specification.Tests.Mapping;

/// <summary>An entity of <see cref="MappingTable"/>: one row per sample, all of one partition.</summary>
public interface IMappingRow
{
    /// <summary>Gets the sample's name, which is the sort key.</summary>
    string Sample { get; }
}
