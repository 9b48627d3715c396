using System.Collections.Generic;
using System.Text;

namespace Monotable.Generators.Parsing;

/// <summary>Splits a key template into literals and parts. In literals <c>{{</c> and <c>}}</c> stand for braces.</summary>
internal static class TemplateSyntax
{
    /// <summary>Splits a template.</summary>
    /// <returns>The tokens; null where the template is not well formed, and then why.</returns>
    public static List<TemplateSyntaxToken>? Split(string template, out string error)
    {
        var tokens = new List<TemplateSyntaxToken>();
        var literal = new StringBuilder();
        error = template.Length == 0 ? "it is empty" : "";
        for (var i = 0; i < template.Length && error.Length == 0; i++)
        {
            var c = template[i];
            var doubled = i + 1 < template.Length && template[i + 1] == c;
            switch (c)
            {
                case '{' or '}' when doubled:
                    literal.Append(c);
                    i++;
                    break;
                case '}':
                    error = "it has a '}' without '{'. Write '}}' for a brace";
                    break;
                case '{':
                    Flush(tokens, literal);
                    i = ReadPart(template, i, tokens, out error);
                    break;
                case '$':
                    error = "it has a '$', which escapes characters of parts. Use another character";
                    break;
                case < ' ' or '\u007F':
                    error = "it has a control character";
                    break;
                case >= '\uD800' and <= '\uDFFF' when !IsPair(template, i):
                    error = "it has a surrogate without its partner, which UTF-8 cannot represent";
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        Flush(tokens, literal);
        return error.Length == 0 ? tokens : null;
    }

    private static int ReadPart(string template, int start, List<TemplateSyntaxToken> tokens, out string error)
    {
        error = "";
        var end = template.IndexOf('}', start);
        if (end < 0)
        {
            error = "it has a '{' without '}'. Write '{{' for a brace";
            return start;
        }

        var part = template.Substring(start + 1, end - start - 1);
        var colon = part.IndexOf(':');
        var path = colon < 0 ? part : part.Substring(0, colon);
        var format = colon < 0 ? "" : part.Substring(colon + 1);
        if (path.Length == 0 || path.IndexOf('{') >= 0 || path.Trim() != path || (colon >= 0 && format.Length == 0))
        {
            error = $"'{{{part}}}' is no part. Parts are {{Member}}, {{Member.Nested}}, {{Member:format}} and {{Member:raw}}";
        }

        tokens.Add(new("", path, format));
        return end;
    }

    private static bool IsPair(string text, int index) =>
        (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
        || (index > 0 && char.IsSurrogatePair(text[index - 1], text[index]));

    private static void Flush(List<TemplateSyntaxToken> tokens, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            tokens.Add(new(literal.ToString(), "", ""));
            literal.Clear();
        }
    }
}
