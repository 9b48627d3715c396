namespace Monotable.Generators.Model;

/// <summary>What an index stores; the values are those of the attribute's enum.</summary>
internal enum ProjectionKind
{
    All,
    KeysOnly,
    Include,
}
