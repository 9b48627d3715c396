namespace Monotable.Engine.Expressions;

/// <summary>An update cannot be applied to the item as it is.</summary>
internal sealed class UpdateException(string message) : Exception(message);
