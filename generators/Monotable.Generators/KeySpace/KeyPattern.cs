using System;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>The values that a key attribute can have for one entity: texts of a template, all with one head, or any value of a type.</summary>
internal sealed class KeyPattern
{
    private readonly StoredKind _stored;
    private readonly string _head;
    private readonly Lazy<KeyAutomaton>? _texts;

    // The texts of most keys are never asked for: heads decide.
    private KeyPattern(StoredKind stored, string head, Func<KeyAutomaton>? texts)
    {
        _stored = stored;
        _head = head;
        _texts = texts is null ? null : new(texts);
    }

    /// <summary>The texts of a template. A part that stands alone keeps its own type; a string is then any string.</summary>
    public static KeyPattern Of(TemplateModel template, EquatableArray<EnumModel> enums) => template.Stored == StoredKind.String
        ? new(StoredKind.String, HeadOf(template), () => TextsOf(template, 0, template.Tokens.Count, enums))
        : new(template.Stored, "", null);

    /// <summary>The values that a member has where it is a key attribute itself.</summary>
    public static KeyPattern Of(KeyPartModel part, EquatableArray<EnumModel> enums) => part.Stored == StoredKind.String
        ? new(StoredKind.String, "", () => TextsOf(part, enums))
        : new(part.Stored, "", null);

    /// <summary>Whatever begins as a template does up to one of its tokens, and goes on in a way.</summary>
    public static KeyPattern Begun(TemplateModel template, int token, EquatableArray<EnumModel> enums, Action<KeyAutomaton> goOn) => new(
        template.Stored,
        HeadOf(template),
        template.Stored != StoredKind.String ? null : () =>
        {
            var texts = TextsOf(template, 0, token, enums);
            goOn(texts);
            return texts;
        });

    /// <summary>Whether the heads leave open that both can have one value. It costs nothing, and mostly decides.</summary>
    public bool MayMeet(KeyPattern other) =>
        _stored == other._stored && string.CompareOrdinal(_head, 0, other._head, 0, Math.Min(_head.Length, other._head.Length)) == 0;

    /// <summary>An example of a value that both can have, or null.</summary>
    public string? Common(KeyPattern other) =>
        !MayMeet(other) ? null
        : _texts is not null && other._texts is not null ? _texts.Value.Common(other._texts.Value)
        : _stored == StoredKind.Number ? "1"
        : "…";

    private static string HeadOf(TemplateModel template) => template.Tokens[0].Literal;

    /// <summary>The texts of some of a template's tokens.</summary>
    public static KeyAutomaton TextsOf(TemplateModel template, int from, int to, EquatableArray<EnumModel> enums)
    {
        var texts = new KeyAutomaton();
        var parts = new PartPatterns(texts, enums);
        for (var i = from; i < to; i++)
        {
            var token = template.Tokens[i];
            if (token.Part is { } part)
            {
                parts.Add(part, isAlone: template.Lone is not null, isLast: i == template.Tokens.Count - 1);
            }
            else
            {
                texts.Text(token.Literal);
            }
        }

        return texts;
    }

    private static KeyAutomaton TextsOf(KeyPartModel part, EquatableArray<EnumModel> enums)
    {
        var texts = new KeyAutomaton();
        new PartPatterns(texts, enums).Add(part, isAlone: true, isLast: true);
        return texts;
    }
}
