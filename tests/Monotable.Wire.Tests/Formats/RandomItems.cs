using System.Globalization;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Formats;

/// <summary>Random items of every type and shape a service may answer. The seed is part of every failure's text.</summary>
internal sealed class RandomItems(int seed)
{
    private static readonly string[] Texts =
    [
        "", "a", "ascii text", "quote \" backslash \\ slash /",
        "tab\tnewline\n\u0000\u001f", "äöü ß €", "😀 𝄞", "\u2028\u2029<>&'+", new string('x', 300),
    ];

    private readonly Random _random = new(seed);

    public static int NewSeed() => Environment.GetEnvironmentVariable("MONOTABLE_TEST_SEED") is { Length: > 0 } seed
        ? int.Parse(seed, CultureInfo.InvariantCulture)
        : Random.Shared.Next();

    public Item Next(int depth = 0)
    {
        var builder = new ItemBuilder(0);
        var names = Enumerable.Range(0, _random.Next(depth == 0 ? 12 : 4)).Select(_ => Name()).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            builder.Add(name, NextValue(depth));
        }

        return builder.Build();
    }

    public AttributeValue NextValue(int depth) => _random.Next(depth > 4 ? 8 : 10) switch
    {
        0 => Text(),
        1 => Number(),
        2 => AttributeValue.BinaryUnsafe(Bytes()),
        3 => _random.Next(2) == 0,
        4 => AttributeValue.Null,
        5 => AttributeValue.Set(AttributeSet.Create(Members(Text).Distinct(StringComparer.Ordinal))),
        6 => AttributeValue.Set(AttributeSet.Create(Members(Number).Distinct())),
        7 => AttributeValue.Set(AttributeSet.Create(Members(Bytes).DistinctBy(Convert.ToHexString))),
        8 => AttributeValue.Map(Next(depth + 1)),
        _ => AttributeValue.ListUnsafe([.. Enumerable.Range(0, _random.Next(4)).Select(_ => NextValue(depth + 1))]),
    };

    public string Text()
    {
        var text = new StringBuilder(Texts[_random.Next(Texts.Length)]);
        for (var i = _random.Next(6); i > 0; i--)
        {
            text.Append(new Rune(_random.Next(5) == 0 ? _random.Next(0x10000, 0x10FFFF) : _random.Next(0x20, 0xD7FF)).ToString());
        }

        return text.ToString();
    }

    public DynamoDbNumber Number()
    {
        var digits = new StringBuilder(_random.Next(2) == 0 ? "" : "-").Append(_random.Next(1, 10));
        for (var i = _random.Next(_random.Next(3) == 0 ? 38 : 5); i > 0; i--)
        {
            digits.Append(_random.Next(10));
        }

        var exponent = _random.Next(3) == 0 ? _random.Next(-130, 88) : 0;
        return DynamoDbNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{digits}E{exponent}"));
    }

    private string Name() => _random.Next(3) == 0 ? Text() + "n" : ((char)('a' + _random.Next(26))).ToString();

    private byte[] Bytes()
    {
        var bytes = new byte[_random.Next(40)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private IEnumerable<T> Members<T>(Func<T> next) => Enumerable.Range(0, _random.Next(1, 6)).Select(_ => next());
}
