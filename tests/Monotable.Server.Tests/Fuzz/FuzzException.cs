namespace Monotable.Server.Tests;

/// <summary>An answer that no client may get; the message has the request.</summary>
public sealed class FuzzException(string message, Exception? innerException = null) : Exception(message, innerException);
