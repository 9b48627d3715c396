using System.ComponentModel;

namespace Monotable.Mapping;

/// <summary>Marks the generated type of a table's items, whose nested types are all the cases there are. Generated code applies it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ItemCasesAttribute : Attribute;
