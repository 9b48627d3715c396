namespace Monotable;

/// <summary>
/// Keeps the texts of expressions, which are few: names and values are placeholders in them. The same expression is the same object, so that it is
/// not made anew for every request, and what caches by the text compares quickly.
/// </summary>
internal static class ExpressionTexts
{
    public const int LengthMax = 256;
    private const int KeptCount = 1_024;

    // A slot holds what came last. Threads that write the same one at the same time do no harm.
    private static readonly string?[] Kept = new string?[KeptCount];

    /// <summary>Gets a text of at most <see cref="LengthMax"/> characters.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        ref var kept = ref Kept[string.GetHashCode(text, StringComparison.Ordinal) & (KeptCount - 1)];
        var found = Volatile.Read(ref kept);
        if (found is not null && text.SequenceEqual(found))
        {
            return found;
        }

        var made = text.ToString();
        Volatile.Write(ref kept, made);
        return made;
    }
}
