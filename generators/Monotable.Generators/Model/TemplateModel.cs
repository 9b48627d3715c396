using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.Model;

/// <summary>A key template.</summary>
/// <param name="Attribute">The key attribute.</param>
/// <param name="Text">The template as the user wrote it.</param>
/// <param name="IsSort">Whether it is a sort key's.</param>
/// <param name="Tokens">Literals and parts.</param>
internal sealed record TemplateModel(string Attribute, string Text, bool IsSort, EquatableArray<TemplateToken> Tokens)
{
    public IEnumerable<KeyPartModel> Parts => Tokens.Where(static token => token.Part is not null).Select(static token => token.Part!);

    /// <summary>The part that stands alone and so keeps its own type, or null.</summary>
    public KeyPartModel? Lone => Tokens.Count == 1 && Tokens[0].Part is { IsRaw: false, IsDescending: false, Format: "" } part ? part : null;

    public StoredKind Stored => Lone?.Stored ?? StoredKind.String;

    public bool EndsWithLiteral => Tokens[Tokens.Count - 1].Part is null;

    /// <summary>How many tokens are known once the partition key is.</summary>
    /// <param name="partition">The parts of the partition key.</param>
    public int Known(IEnumerable<KeyPartModel> partition)
    {
        var names = new HashSet<string>(partition.Select(static part => part.Name));
        return Lone is not null ? 0 : Tokens.TakeWhile(token => token.Part is null || names.Contains(token.Part.Name)).Count();
    }
}
