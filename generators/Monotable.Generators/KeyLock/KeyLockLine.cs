namespace Monotable.Generators.KeyLock;

/// <summary>One promise of the model to items that are stored: what is fixed, and how.</summary>
/// <param name="Subject">What is fixed, such as an entity's sort key. It occurs once in a file.</param>
/// <param name="Form">How: what stored items depend on.</param>
internal sealed record KeyLockLine(string Subject, string Form)
{
    private const string Separator = " = ";

    /// <summary>Reads a line; one without a separator is a subject alone.</summary>
    public static KeyLockLine Parse(string text)
    {
        var end = text.IndexOf(Separator, System.StringComparison.Ordinal);
        return end < 0 ? new(text, "") : new(text.Substring(0, end), text.Substring(end + Separator.Length));
    }

    public override string ToString() => Subject + Separator + Form;
}
