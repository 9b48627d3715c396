namespace Monotable;

/// <summary>
/// A write that reads first was overtaken at each attempt: other writers changed what it had read before it could write. Nothing was written.
/// </summary>
/// <param name="message">What was tried how often.</param>
/// <param name="innerException">The service's answer to the last attempt.</param>
public sealed class WriteContentionException(string message, Exception? innerException = null) : MonotableException(message, innerException);
