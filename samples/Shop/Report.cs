namespace Shop;

/// <summary>Prints what happens, and stops the sample where an answer is not the expected one: it doubles as a test.</summary>
internal static class Report
{
    public static void Title(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('-', text.Length));
    }

    public static void Line(FormattableString text) => Console.WriteLine("  " + FormattableString.Invariant(text));

    public static void Expect(bool holds, string expectation)
    {
        if (!holds)
        {
            throw new SampleFailedException($"Expected: {expectation}");
        }
    }
}
