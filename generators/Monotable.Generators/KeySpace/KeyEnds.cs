using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>Between which texts, in the order of UTF-8 bytes, those of a template's last tokens lie.</summary>
/// <param name="Least">No text is below it.</param>
/// <param name="Greatest">No text is above it and its <paramref name="Tail"/>.</param>
/// <param name="Tail">What may follow the greatest text.</param>
internal sealed record KeyEnds(string Least, string Greatest, KeyTail Tail)
{
    /// <summary>Gets whether any text is between the ends.</summary>
    public bool IsEverything => Least.Length == 0 && Greatest.Length == 0 && Tail == KeyTail.Any;

    /// <summary>The ends of the texts that a template can have from one of its tokens on.</summary>
    public static KeyEnds From(TemplateModel template, int token, EquatableArray<EnumModel> enums)
    {
        var texts = KeyPattern.TextsOf(template, token, template.Tokens.Count, enums);
        var (greatest, tail) = texts.Greatest();
        return new(texts.Least(), greatest, tail);
    }

    /// <summary>The ends of what begins with one of a template's parts, behind which anything may follow; the end of the key has nothing.</summary>
    public static KeyEnds OfPart(TemplateModel template, int token, EquatableArray<EnumModel> enums)
    {
        if (token == template.Tokens.Count)
        {
            return new("", "", KeyTail.None);
        }

        var texts = KeyPattern.TextsOf(template, token, token + 1, enums);
        return new(texts.Least(), texts.Greatest().Text, KeyTail.Any);
    }

    /// <summary>Adds the texts between the ends.</summary>
    public void AddInside(KeyAutomaton texts) => AddInside(texts, 0);

    /// <summary>Adds the texts below and above the ends.</summary>
    public void AddOutside(KeyAutomaton texts) => texts.Either([() => AddBelow(texts, 0), () => AddAbove(texts, 0)]);

    private void AddInside(KeyAutomaton texts, int i)
    {
        if (i == Least.Length)
        {
            AddToGreatest(texts, i);
        }
        else if (i == Greatest.Length)
        {
            AddFromLeast(texts, i);
        }
        else if (Least[i] == Greatest[i])
        {
            texts.One(CharSet.Of(Least[i]));
            AddInside(texts, i + 1);
        }
        else
        {
            texts.Either(
            [
                () => AddAny(texts, CharSet.Between(Least[i], Greatest[i])),
                () =>
                {
                    texts.One(CharSet.Of(Least[i]));
                    AddFromLeast(texts, i + 1);
                },
                () =>
                {
                    texts.One(CharSet.Of(Greatest[i]));
                    AddToGreatest(texts, i + 1);
                },
            ]);
        }
    }

    private void AddFromLeast(KeyAutomaton texts, int i)
    {
        if (i == Least.Length)
        {
            texts.Repeat(() => texts.One(CharSet.Any));
            return;
        }

        texts.Either(
        [
            () => AddAny(texts, CharSet.Above(Least[i])),
            () =>
            {
                texts.One(CharSet.Of(Least[i]));
                AddFromLeast(texts, i + 1);
            },
        ]);
    }

    // A start of the greatest text is below it.
    private void AddToGreatest(KeyAutomaton texts, int i)
    {
        if (i < Greatest.Length)
        {
            texts.Either(
            [
                static () => { },
                () => AddAny(texts, CharSet.Below(Greatest[i])),
                () =>
                {
                    texts.One(CharSet.Of(Greatest[i]));
                    AddToGreatest(texts, i + 1);
                },
            ]);
        }
        else if (Tail != KeyTail.None)
        {
            texts.Repeat(() => texts.One(CharSet.Any));
        }
    }

    private void AddBelow(KeyAutomaton texts, int i)
    {
        if (i == Least.Length)
        {
            texts.One(CharSet.None);
            return;
        }

        texts.Either(
        [
            static () => { },
            () => AddAny(texts, CharSet.Below(Least[i])),
            () =>
            {
                texts.One(CharSet.Of(Least[i]));
                AddBelow(texts, i + 1);
            },
        ]);
    }

    private void AddAbove(KeyAutomaton texts, int i)
    {
        if (i == Greatest.Length)
        {
            AddAny(texts, Tail == KeyTail.None ? CharSet.Any : CharSet.None);
            return;
        }

        texts.Either(
        [
            () => AddAny(texts, CharSet.Above(Greatest[i])),
            () =>
            {
                texts.One(CharSet.Of(Greatest[i]));
                AddAbove(texts, i + 1);
            },
        ]);
    }

    private static void AddAny(KeyAutomaton texts, CharSet first)
    {
        texts.One(first);
        texts.Repeat(() => texts.One(CharSet.Any));
    }
}
