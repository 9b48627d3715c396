namespace Monotable.Tests.Model;

/// <summary>An entity whose key has a part of every kind: of variable and of fixed width, numbers, texts and times.</summary>
[Entity<JournalTable>]
[ItemKey("LEDGER#{Book}#{Day}T{Hour}", "{Amount}#{Kind}#{At}{Serial}{Ratio}{Flag}#{Reference}#{Note}")]
internal sealed record Posting(
    string Book,
    DateOnly Day,
    TimeOnly Hour,
    decimal Amount,
    DayOfWeek Kind,
    DateTimeOffset At,
    long Serial,
    double Ratio,
    bool Flag,
    Guid Reference,
    string Note);
