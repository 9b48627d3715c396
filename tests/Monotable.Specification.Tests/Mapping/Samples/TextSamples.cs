namespace Monotable.Specification.Tests.Mapping;

/// <summary>Text that formats, cultures and encodings are known to break.</summary>
internal static class TextSamples
{
    /// <summary>Each of these is a value of its own, also as an element, an entry's name and a member of a set.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        " ", "\0", "\u0001\u0008\t\n\u000B\f\r\u001F", "\u007F\u0085\u00A0\u00AD", "\u2028\u2029", "\uFEFF", "\uFFFE\uFFFF",
        "\"\\/'`", "<&>+", "#$%{}@:", "${Sample}", "a#b$23", "a.b[0]", "\\u0041",
        "İIiı", "ß", "é", "e\u0301", "٠١٢٣", "\u202Eabc", "😀", "𝄞\U0010FFFF", "\uE000𐀀",
        "null", "NULL", "1E5",
    ];

    public static IReadOnlyList<TextRow> All { get; } = [Initial, Empty, Odd, Last, .. Hostile.Select(Of)];

    private static TextRow Initial => new() { Sample = "initial" };

    private static TextRow Empty => new()
    {
        Sample = "empty",
        Text = "",
        OptionalText = "",
        Letter = '\0',
        OptionalLetter = '\0',
        Link = new("", UriKind.Relative),
        OptionalLink = new("", UriKind.Relative),
        OptionalGuid = Guid.Empty,
        Flag = false,
        OptionalFlag = false,
        OptionalGrade = Grade.None,
        OptionalNumber = Grade.None,
        OptionalAccess = Access.None,
    };

    private static TextRow Odd => new()
    {
        Sample = "odd",
        Text = new string('€', 10_000),
        OptionalText = string.Concat(Enumerable.Range(1, 0xD7FF).Select(c => (char)c)),
        Letter = '\uFFFF',
        OptionalLetter = 'İ',
        Link = new("https://user@müller.example:8080/a%20b/ä?q=1&r=%C3%A4#frag"),
        OptionalLink = new("../relative?x=ı", UriKind.Relative),
        Guid = Guid.AllBitsSet,
        OptionalGuid = new("01234567-89ab-cdef-0123-456789ABCDEF"),
        Flag = true,
        OptionalFlag = true,
        Grade = Grade.Initial,
        OptionalGrade = Grade.INITIAL,
        Number = Grade.Lowest,
        OptionalNumber = Grade.Highest,
        Access = Access.Read | Access.Write,
        OptionalAccess = Access.All,
    };

    private static TextRow Last => new()
    {
        Sample = "last",
        Grade = Grade.Lowest,
        OptionalGrade = Grade.Überragend,
        Number = (Grade)123,
        OptionalNumber = (Grade)(-123),
        Access = (Access)(1UL << 63),
    };

    private static TextRow Of(string text) => new()
    {
        Sample = text,
        Text = text,
        OptionalText = text + text,
    };
}
