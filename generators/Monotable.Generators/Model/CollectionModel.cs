namespace Monotable.Generators.Model;

/// <summary>An item collection as its class declares it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Namespace">The class's namespace.</param>
/// <param name="Set">The name of the table class's property.</param>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="IgnoreOthers">Whether items that have no place are left out.</param>
/// <param name="IsPublic">Whether the class is public.</param>
/// <param name="Root">What it consists of.</param>
internal sealed record CollectionModel(
    TableHeader Table, string Namespace, string Set, string Index, bool IgnoreOthers, bool IsPublic, CollectionNode Root);
