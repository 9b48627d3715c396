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
    public void A_query_reads_every_key_of_its_own_template() => Seeded.Run(static random =>
    {
        for (var round = 0; round < 200; round++)
        {
            var template = KeyTemplate.Random(random);
            var text = template.Draw(random);
            Assert.Equal(text, Exactly(text).Common(KeyPattern.ReadBy(template.Model)));
        }
    });

    private static KeyPattern Pattern(KeyTemplate template) => KeyPattern.Of(template.Model, KeyParts.Enums);

    private static KeyPattern Exactly(string text) =>
        KeyPattern.Of(new TemplateModel("sk", text, true, new[] { new TemplateToken(text, null) }.ToEquatableArray()), KeyParts.Enums);
}
