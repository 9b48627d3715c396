namespace Monotable.Engine.Expressions;

/// <summary>A fault in an expression; the binder of the request puts the operation's layer around its text.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
