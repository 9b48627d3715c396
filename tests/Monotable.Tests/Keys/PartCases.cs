using System.Numerics;
using Monotable.Keys;
using Monotable.Protocol;
using static Monotable.Keys.SortKeyPartKind;

namespace Monotable.Tests.Keys;

/// <summary>Every type of part, and descending where there is such a thing.</summary>
internal static class PartCases
{
    private const string Month = "yyyyMM";
    private const string Day = "yyyy-MM-dd";

    public static readonly PartCase String = new TypedPartCase<string>(
        "string", Text, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v), r => EdgeValues.Text(r), (a, b) => Utf8Order.Compare(a, b));

    public static readonly PartCase RawLast = new TypedPartCase<string>(
        "raw last", Raw, (ref w, v) => w.Raw(v, last: true), (ref r, out v) => r.TryRaw(out v, last: true), r => EdgeValues.Text(r),
        (a, b) => Utf8Order.Compare(a, b));

    /// <summary>Keeps no order, because characters below <c>#</c> may be in it.</summary>
    public static readonly PartCase RawInside = new TypedPartCase<string>(
        "raw inside", Raw, (ref w, v) => w.Raw(v, last: false), (ref r, out v) => r.TryRaw(out v, last: false),
        r => EdgeValues.Text(r).Replace("#", "", StringComparison.Ordinal), (a, b) => Utf8Order.Compare(a, b), ordered: false);

    public static readonly PartCase Int32 = Integer<int>("int", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), false);

    public static readonly PartCase Decimal = new TypedPartCase<decimal>(
        "decimal", Variable, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v), EdgeValues.Decimal, decimal.Compare);

    public static readonly IReadOnlyList<PartCase> Ordered = [.. VariableParts(), .. FixedParts(false), .. FixedParts(true), .. FormattedParts()];

    public static readonly IReadOnlyDictionary<string, PartCase> All = Ordered.Append(RawInside).ToDictionary(part => part.Name);

    private delegate void Write<T>(ref KeyWriter writer, T value, bool descending);

    private delegate bool TryRead<T>(ref KeyReader reader, out T value, bool descending);

    public static IEnumerable<PartCase> Followed => All.Values.Where(part => part != RawLast);

    private static IEnumerable<PartCase> VariableParts() =>
    [
        String,
        RawLast,
        Decimal,
        new TypedPartCase<char>(
            "char", Text, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v),
            r => r.GetItems(EdgeValues.Characters.Where(c => c.Length == 1).ToArray(), 1)[0][0], (a, b) => a.CompareTo(b)),
        new TypedPartCase<Uri>(
            "Uri", Text, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v), NextUri,
            (a, b) => Utf8Order.Compare(a.OriginalString, b.OriginalString)),
        new TypedPartCase<DynamoDbNumber>(
            "DynamoDbNumber", Variable, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v), EdgeValues.Number, (a, b) => a.CompareTo(b)),
        new TypedPartCase<byte[]>(
            "byte[]", Variable, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v), EdgeValues.Binary,
            (a, b) => a.AsSpan().SequenceCompareTo(b)),
        new TypedPartCase<ReadOnlyMemory<byte>>(
            "ReadOnlyMemory", Variable, (ref w, v) => w.Part(v), (ref r, out v) => r.TryPart(out v), r => EdgeValues.Binary(r),
            (a, b) => a.Span.SequenceCompareTo(b.Span)),
        new TypedPartCase<DayOfWeek>(
            "enum by name", Variable, (ref w, v) => w.Part(v.ToString()), TryReadName, r => (DayOfWeek)r.Next(7),
            (a, b) => Utf8Order.Compare(a.ToString(), b.ToString())),
    ];

    private static IEnumerable<PartCase> FixedParts(bool descending) =>
    [
        Integer<int>("int", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<byte>("byte", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<sbyte>("sbyte", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<short>("short", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<ushort>("ushort", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<uint>("uint", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<long>("long", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<ulong>("ulong", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<Int128>("Int128", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Integer<UInt128>("UInt128", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), descending),
        Width<bool>("bool", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), r => r.Next(2) == 0, descending),
        Width<Half>("Half", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.Half, descending),
        Width<float>("float", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.Single, descending),
        Width<double>("double", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.Double, descending),
        Width<Guid>("Guid", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.Guid, descending),
        Width<DateTime>("DateTime", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.Utc, descending),
        Width<DateTimeOffset>(
            "DateTimeOffset", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.Moment, descending),
        Width<DateOnly>("DateOnly", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), NextDate, descending),
        Width<TimeOnly>("TimeOnly", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), EdgeValues.TimeOfDay, descending),
        Width<TimeSpan>("TimeSpan", (ref w, v, d) => w.Part(v, d), (ref r, out v, d) => r.TryPart(out v, d), NextDuration, descending),
    ];

    // A format keeps less than the whole value, so these draw values that the format holds.
    private static IEnumerable<PartCase> FormattedParts() =>
    [
        new TypedPartCase<DateTime>(
            "DateTime by month", Fixed, (ref w, v) => w.Part(v, Month), (ref r, out v) => r.TryPart(out v, Month),
            r => EdgeValues.Utc(r) is var t ? new DateTime(t.Year, t.Month, 1, 0, 0, 0, DateTimeKind.Utc) : default, DateTime.Compare),
        new TypedPartCase<DateTimeOffset>(
            "DateTimeOffset by day", Fixed, (ref w, v) => w.Part(v, Day), (ref r, out v) => r.TryPart(out v, Day),
            r => new DateTimeOffset(EdgeValues.Utc(r).Date, TimeSpan.Zero), DateTimeOffset.Compare),
        new TypedPartCase<DateOnly>(
            "DateOnly by month", Fixed, (ref w, v) => w.Part(v, Month), (ref r, out v) => r.TryPart(out v, Month),
            r => NextDate(r) is var t ? new DateOnly(t.Year, t.Month, 1) : default, (a, b) => a.CompareTo(b)),
        new TypedPartCase<TimeOnly>(
            "TimeOnly by minute", Fixed, (ref w, v) => w.Part(v, "HH:mm"), (ref r, out v) => r.TryPart(out v, "HH:mm"),
            r => EdgeValues.TimeOfDay(r) is var t ? new TimeOnly(t.Hour, t.Minute) : default, (a, b) => a.CompareTo(b)),
    ];

    private static PartCase Integer<T>(string name, Write<T> write, TryRead<T> tryRead, bool descending)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> => Width(name, write, tryRead, EdgeValues.Integer<T>, descending);

    private static PartCase Width<T>(string name, Write<T> write, TryRead<T> tryRead, Func<Random, T> next, bool descending)
        where T : struct, IComparable<T> => new TypedPartCase<T>(
            descending ? name + " descending" : name,
            Fixed,
            (ref w, v) => write(ref w, v, descending),
            (ref r, out v) => tryRead(ref r, out v, descending),
            next,
            (a, b) => descending ? b.CompareTo(a) : a.CompareTo(b));

    private static TimeSpan NextDuration(Random random) => new(EdgeValues.Integer<long>(random));

    private static DateOnly NextDate(Random random) => DateOnly.FromDateTime(EdgeValues.Utc(random));

    private static Uri NextUri(Random random)
    {
        while (true)
        {
            var text = (random.Next(2) == 0 ? "https://example.com/" : "") + EdgeValues.Text(random);
            if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri))
            {
                return uri;
            }
        }
    }

    private static bool TryReadName(ref KeyReader reader, out DayOfWeek value)
    {
        value = default;
        return reader.TryPart(out string? name) && Enum.TryParse(name, out value) && value.ToString() == name;
    }
}
