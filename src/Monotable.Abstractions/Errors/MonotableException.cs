namespace Monotable;

/// <summary>The base of every exception Monotable throws of its own accord.</summary>
/// <param name="message">What is wrong, which rule it breaks, and the remedy.</param>
/// <param name="innerException">The cause, if there is one.</param>
public class MonotableException(string message, Exception? innerException = null) : Exception(message, innerException);
