namespace Monotable.Specification.Tests.Mapping;

/// <summary>A class with a member of every type that is stored as text or as a choice.</summary>
[Entity<MappingTable>]
[ItemKey("TEXTS", "{Sample}")]
public sealed class TextRow : IMappingRow
{
    public required string Sample { get; set; }

    public string Text { get; set; } = "initial";

    public string? OptionalText { get; set; }

    public char Letter { get; set; }

    public char? OptionalLetter { get; set; }

    public Uri Link { get; set; } = new("about:blank");

    public Uri? OptionalLink { get; set; }

    public Guid Guid { get; set; }

    public Guid? OptionalGuid { get; set; }

    public bool Flag { get; set; } = true;

    public bool? OptionalFlag { get; set; }

    public Grade Grade { get; set; }

    public Grade? OptionalGrade { get; set; }

    [StoredAs(EnumForm.Number)]
    public Grade Number { get; set; }

    [StoredAs(EnumForm.Number)]
    public Grade? OptionalNumber { get; set; }

    public Access Access { get; set; }

    public Access? OptionalAccess { get; set; }
}
