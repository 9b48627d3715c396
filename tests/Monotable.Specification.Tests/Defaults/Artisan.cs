namespace Monotable.Specification.Tests.Defaults;

// What absent attributes become is tested here, of nullable members too.
#pragma warning disable MTB0312

/// <summary>Most of its members have something to be where nothing is stored.</summary>
[Entity<GuildTable>]
[Scannable]
[ItemKey("GUILD#{Guild}", "ARTISAN#{Number}")]
[IndexKey("GSI1", "NUMBER#{Number}", "{Guild}", Name = "ByNumber")]
[IndexKey("ByTitle", "GUILD#{Guild}", "{Number}")]
[IndexKey("ByFee", "FEE#{Number}")]
public sealed record Artisan(string Guild, int Number, string Title = "apprentice", Craft Craft = Craft.Smith, decimal? Fee = 2.5m)
{
    private readonly List<string> _tools = ["hammer"];

    public int Level { get; init; } = 7;

    public bool Active { get; set; } = true;

    public IReadOnlyList<string> Tools
    {
        get => _tools;
        init => _tools = [.. value];
    }

    public IReadOnlySet<string> Marks { get; init; } = new HashSet<string>();

    public Workshop Workshop { get; init; } = new("own", 1);

    public Workshop? Second { get; init; }

    public string? Note { get; init; }
}
