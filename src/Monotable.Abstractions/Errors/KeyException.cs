namespace Monotable;

/// <summary>A key cannot be built of the values given: it is too long, empty, or holds what no key may hold. Values are not echoed.</summary>
/// <param name="message">The entity, the key, the rule and the remedy.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class KeyException(string message, Exception? innerException = null) : MonotableException(message, innerException);
