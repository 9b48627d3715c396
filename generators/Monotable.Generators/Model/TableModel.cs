namespace Monotable.Generators.Model;

/// <summary>A table and its entities, in ordinal order of their sets.</summary>
internal sealed record TableModel(TableHeader Header, EquatableArray<EntityHeader> Entities);
