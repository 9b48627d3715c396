namespace Monotable.Generators.Tests.Entities;

/// <summary>An entity whose keys use every form: members that are keys themselves, converters, enums, nested and nullable parts.</summary>
[Entity<StockTable>(Discriminator = "P")]
[ItemKey("PART#{Maker}", "{Kind}#{Price}#{Serial}")]
[IndexKey("GSI1", "AT#{Place.City}", "{Due}", Name = "ByCity")]
[IndexKey("ByOwner", "{Owner}", "{Rights}#{Name:raw}")]
[IndexKey("Native", Partition = [nameof(Kind), nameof(Owner)], Sort = [nameof(Price), nameof(Due)])]
[IndexKey("ByDate", "{Due}")]
public class Part : Tracked
{
    [EntityConstructor]
    private Part(string maker, Color kind, Money price, long serial)
    {
        Maker = maker;
        Kind = kind;
        Price = price;
        Serial = serial;
    }

    public string Maker { get; }

    public Color Kind { get; }

    public Money Price { get; }

    public long Serial { get; }

    public string? Owner { get; set; }

    public DateOnly? Due { get; set; }

    public Rights Rights { get; private set; }

    public string Name { get; init; } = "unnamed";

    public Address? Place { get; set; }

    [NotStored]
    public int Ignored { get; set; }

    public string Computed => Maker + Serial;

    [Stored]
    private int Secret { get; set; }

    [Stored]
    [AttributeName("hidden")]
    private readonly string _hidden = "h";

    public int ReadSecret() => Secret;

    public string ReadHidden() => _hidden;

    public static Part New(string maker, Color kind, Money price, long serial, int secret, Rights rights) =>
        new(maker, kind, price, serial) { Secret = secret, Rights = rights };
}
