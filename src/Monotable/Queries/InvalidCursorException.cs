namespace Monotable;

/// <summary>
/// A cursor cannot be used with this query or scan; nothing was sent. Begin with the first page, or answer a client's request as bad.
/// </summary>
/// <param name="fault">Why it was refused.</param>
/// <param name="message">The same in words.</param>
/// <param name="innerException">What went wrong while reading it, or null.</param>
public sealed class InvalidCursorException(CursorFault fault, string message, Exception? innerException = null)
    : MonotableException(message, innerException)
{
    /// <summary>Gets why the cursor was refused.</summary>
    public CursorFault Fault { get; } = fault;
}
