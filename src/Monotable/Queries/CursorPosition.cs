using Monotable.Protocol;

namespace Monotable;

/// <summary>Where a page ended.</summary>
/// <param name="Key">The key of the last item the service evaluated.</param>
/// <param name="Returned">How many results the pages so far have returned.</param>
internal readonly record struct CursorPosition(Item Key, int Returned);
