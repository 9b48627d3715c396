namespace Monotable;

/// <summary>
/// Gives an entity's repository <c>Scan()</c>, and <c>Scan…()</c> for each index that holds whole items. A scan reads the whole table or index,
/// items of other entities too, and costs accordingly: without this attribute none can be written.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ScannableAttribute : Attribute;
