using System.Globalization;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Formats;

/// <summary>Random items of every type and shape a service may answer.</summary>
internal sealed class RandomItems(Random random)
{
    private static readonly string[] Texts =
    [
        "", "a", "ascii text", "quote \" backslash \\ slash /",
        "tab\tnewline\n\u0000\u001f", "äöü ß €", "😀 𝄞", "\u2028\u2029<>&'+", new string('x', 300),
    ];

    public Item Next(int depth = 0)
    {
        var builder = new ItemBuilder(0);
        var names = Enumerable.Range(0, random.Next(depth == 0 ? 12 : 4)).Select(_ => Name()).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            builder.Add(name, NextValue(depth));
        }

        return builder.Build();
    }

    public AttributeValue NextValue(int depth) => random.Next(depth > 4 ? 8 : 10) switch
    {
        0 => Text(),
        1 => Number(),
        2 => AttributeValue.BinaryUnsafe(Bytes()),
        3 => random.Next(2) == 0,
        4 => AttributeValue.Null,
        5 => AttributeValue.Set(AttributeSet.Create(Members(Text).Distinct(StringComparer.Ordinal))),
        6 => AttributeValue.Set(AttributeSet.Create(Members(Number).Distinct())),
        7 => AttributeValue.Set(AttributeSet.Create(Members(Bytes).DistinctBy(Convert.ToHexString))),
        8 => AttributeValue.Map(Next(depth + 1)),
        _ => AttributeValue.ListUnsafe([.. Enumerable.Range(0, random.Next(4)).Select(_ => NextValue(depth + 1))]),
    };

    public string Text()
    {
        var text = new StringBuilder(Texts[random.Next(Texts.Length)]);
        for (var i = random.Next(6); i > 0; i--)
        {
            text.Append(new Rune(random.Next(5) == 0 ? random.Next(0x10000, 0x10FFFF) : random.Next(0x20, 0xD7FF)).ToString());
        }

        return text.ToString();
    }

    public DynamoDbNumber Number()
    {
        var digits = new StringBuilder(random.Next(2) == 0 ? "" : "-").Append(random.Next(1, 10));
        for (var i = random.Next(random.Next(3) == 0 ? 38 : 5); i > 0; i--)
        {
            digits.Append(random.Next(10));
        }

        var exponent = random.Next(3) == 0 ? random.Next(-130, 88) : 0;
        return DynamoDbNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{digits}E{exponent}"));
    }

    private string Name() => random.Next(3) == 0 ? Text() + "n" : ((char)('a' + random.Next(26))).ToString();

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        return bytes;
    }

    private IEnumerable<T> Members<T>(Func<T> next) => Enumerable.Range(0, random.Next(1, 6)).Select(_ => next());
}
