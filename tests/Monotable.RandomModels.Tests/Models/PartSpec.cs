namespace Monotable.RandomModels.Tests.Models;

/// <summary>A part of a template, with the literal in front of it.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Member">The member.</param>
/// <param name="Format">The format, or none.</param>
internal sealed record PartSpec(string Literal, MemberSpec Member, string Format = "")
{
    public string Text => $"{Literal}{{{Member.Name}{(Format.Length > 0 ? ":" + Format : "")}}}";

    /// <summary>Gets whether whatever follows can be told from it.</summary>
    public bool IsFixedWidth => Member.Type.IsFixedWidth;

    private bool IsLossy => Format is not ("" or "raw" or "desc");

    /// <summary>An expression of what the key says of the member: a format may say less than all.</summary>
    public string Said(string entity)
    {
        var member = $"{entity}.{Member.Name}";
        return IsLossy ? $"{member}{(Member.IsNullable ? "?" : "")}.ToString(\"{Format}\", CultureInfo.InvariantCulture)" : member;
    }
}
