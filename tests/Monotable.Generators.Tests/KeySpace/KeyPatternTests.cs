using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;
using Monotable.TestSupport;

namespace Monotable.Generators.Tests.KeySpace;

/// <summary>What the generator believes of the texts of keys, held against the texts that the runtime library writes.</summary>
public sealed class KeyPatternTests
{
    public static TheoryData<string> Kinds => [.. KeyParts.All.Select(static part => part.Name)];

    public static TheoryData<string> KindsThatStandAlone =>
        [.. KeyParts.All.Where(static part => part.Alone is not null).Select(static part => part.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_part_is_among_the_texts_of_its_pattern(string kind)
    {
        var part = KeyParts.All.Single(part => part.Name == kind);
        var pattern = Pattern(KeyTemplate.Of("A#", part, "#END"));
        Seeded.Run(random =>
        {
            for (var i = 0; i < 200; i++)
            {
                var text = "A#" + part.Draw(random) + "#END";
                Assert.True(Exactly(text).Common(pattern) == text, $"'{text}' is a key of {kind}, but not of its pattern.");
                Assert.Null(Exactly(text + "!").Common(pattern));
                Assert.Null(Exactly("A#" + text).Common(pattern));
            }
        });
    }

    [Theory]
    [MemberData(nameof(KindsThatStandAlone))]
    public void A_part_that_stands_alone_is_stored_as_an_attribute(string kind)
    {
        var part = KeyParts.All.Single(part => part.Name == kind);
        var pattern = Pattern(KeyTemplate.Of(part));
        Seeded.Run(random =>
        {
            for (var i = 0; i < 200; i++)
            {
                // A key is never empty.
                var text = part.Alone!(random);
                Assert.True(text.Length == 0 || Exactly(text).Common(pattern) == text, $"'{text}' is stored for {kind}, but is not of its pattern.");
            }
        });
    }

    [Fact]
    public void Templates_of_which_keys_were_the_same_are_not_called_distinct() => Seeded.Run(random =>
    {
        var meetings = 0;
        for (var round = 0; round < 1_000; round++)
        {
            var (first, second) = (KeyTemplate.Random(random), KeyTemplate.Random(random));
            var keys = Enumerable.Range(0, 60).Select(_ => first.Draw(random)).ToHashSet();
            var common = Pattern(first).Common(Pattern(second));
            if (Enumerable.Range(0, 60).Select(_ => second.Draw(random)).FirstOrDefault(keys.Contains) is { } same)
            {
                meetings++;
                Assert.True(common is not null, $"'{same}' is a key of {first} and of {second}.");
            }

            if (common is not null)
            {
                Assert.Equal(common, Exactly(common).Common(Pattern(first)));
                Assert.Equal(common, Exactly(common).Common(Pattern(second)));
            }
        }

        Assert.True(meetings > 10, "The templates are too unlike for the test to mean anything.");
    });

    [Fact]
    public void Every_key_of_a_template_is_between_the_ends_of_the_rest_from_any_of_its_parts_on() => Seeded.Run(static random =>
    {
        var bounded = 0;
        for (var round = 0; round < 500; round++)
        {
            var template = KeyTemplate.Random(random);
            var text = template.Draw(random);
            var tokens = template.Model.Tokens;
            foreach (var token in Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Part is not null).Append(tokens.Count))
            {
                if (token == tokens.Count ? !template.Model.EndsWithLiteral : EndsOf(template, token).IsEverything)
                {
                    continue;
                }

                bounded++;
                Assert.Equal(text, Exactly(text).Common(Begun(template, token, static texts => texts.Repeat(() => texts.One(CharSet.Any)))));
                Assert.Equal(text, Exactly(text).Common(Begun(template, token, EndsOf(template, token).AddInside)));
                Assert.Null(Exactly(text).Common(Begun(template, token, EndsOf(template, token).AddOutside)));
                Assert.Null(Exactly(text).Common(Begun(template, token, KeyEnds.OfPart(template.Model, token, KeyParts.Enums).AddOutside)));
            }
        }

        Assert.True(bounded > 300, "The templates have too few ends for the test to mean anything.");
    });

    [Fact]
    public void What_is_inside_of_ends_is_what_is_not_outside() => Seeded.Run(static random =>
    {
        for (var round = 0; round < 300; round++)
        {
            var (template, other) = (KeyTemplate.Random(random), KeyTemplate.Random(random));
            var text = random.Next(2) == 0 ? other.Draw(random) : template.Draw(random)[..^1] + (char)random.Next('!', 0x2000);
            var token = template.Model.Known([]);
            var ends = EndsOf(template, token);
            var begun = Reads(static texts => texts.Repeat(() => texts.One(CharSet.Any)));
            var (inside, outside) = (Reads(ends.AddInside), Reads(ends.AddOutside));
            Assert.Equal(begun, inside || outside);
            Assert.False(inside && outside, $"'{text}' is on both sides of the ends of {template}.");

            bool Reads(Action<KeyAutomaton> goOn) => text.Length > 0 && Exactly(text).Common(Begun(template, token, goOn)) is not null;
        }
    });

    [Theory]
    [InlineData("{Int32}", "-0000000000", "09999999999", KeyTail.None)]
    [InlineData("{Decimal}", "N00000", "P99999", KeyTail.Limited)]
    [InlineData("{String}", "", "", KeyTail.Any)]
    public void The_ends_of_a_part_are_those_of_its_type(string kind, string least, string greatest, object tail)
    {
        var template = KeyTemplate.Of("A#", KeyParts.All.Single(part => part.Name == kind), "");
        Assert.Equal(new KeyEnds(least, greatest, (KeyTail)tail), KeyEnds.From(template.Model, 1, KeyParts.Enums));
    }

    private static KeyEnds EndsOf(KeyTemplate template, int token) => KeyEnds.From(template.Model, token, KeyParts.Enums);

    private static KeyPattern Begun(KeyTemplate template, int token, Action<KeyAutomaton> goOn) =>
        KeyPattern.Begun(template.Model, token, KeyParts.Enums, goOn);

    private static KeyPattern Pattern(KeyTemplate template) => KeyPattern.Of(template.Model, KeyParts.Enums);

    private static KeyPattern Exactly(string text) =>
        KeyPattern.Of(new TemplateModel("sk", text, true, new[] { new TemplateToken(text, null) }.ToEquatableArray()), KeyParts.Enums);
}
