using Monotable.Generators.Model;

namespace Monotable.Generators.Tests.KeySpace;

/// <summary>A random template: its model, and a way to draw keys of it.</summary>
internal sealed record KeyTemplate(TemplateModel Model, Func<Random, string> Draw)
{
    // Few, so that heads are often alike; some read like the texts of parts.
    private static readonly string[] Literals = ["A#", "A#LINE#", "O", "0", "X", "Monday"];

    // Few values, so that random keys are often the same.
    private static readonly List<KeyPart> Narrow =
        [.. KeyParts.All.Where(static part => part.Name is "{Boolean}" or "{String}" or "{p by name}" or "{p:raw}")];

    public static KeyTemplate Of(params IReadOnlyList<object> tokens)
    {
        var models = tokens.Select(static token => token is KeyPart part ? new TemplateToken("", part.Model) : new((string)token, null));
        var text = string.Concat(tokens.Select(static token => token is KeyPart part ? part.Name : token));
        var model = new TemplateModel("sk", text, true, models.ToEquatableArray());
        return new(model, random => string.Concat(tokens.Select(token => token is KeyPart part ? part.Draw(random) : (string)token)));
    }

    public static KeyTemplate Random(Random random)
    {
        var tokens = new List<object> { Literals[random.Next(Literals.Length)] };
        for (var i = random.Next(3); i > 0; i--)
        {
            if (tokens[^1] is KeyPart before)
            {
                // What the rule of widths demands.
                tokens.Add(before.Model.IsFixedWidth && random.Next(2) == 0 ? "-" : "#");
            }

            tokens.Add(random.Next(2) == 0 ? KeyParts.All[random.Next(KeyParts.All.Count)] : Narrow[random.Next(Narrow.Count)]);
        }

        if (tokens[^1] is KeyPart && random.Next(3) == 0)
        {
            tokens.Add("#END");
        }

        return Of(tokens);
    }

    public override string ToString() => Model.Text;
}
