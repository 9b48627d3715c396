using System.Globalization;

namespace Monotable.RandomModels.Tests.Models;

/// <summary>
/// Draws models that keep every rule but the one of the key space: heads of templates are often alike, so that the keys of entities may meet.
/// </summary>
internal sealed class ModelGenerator
{
    private static readonly string[] Heads = ["A#", "B#", "A#LINE#", "X", "1", "", "A#A#"];
    private static readonly string[] Inner = ["#", "#LINE#", "#-", "#A#"];
    private static readonly string[] Tails = ["", "", "", "#", "#END", "#A"];

    private readonly Random _random;
    private readonly bool _isLonePartitionNumber;
    private readonly MemberSpec _region = new("Region", MemberType.Scalars[0], IsNullable: true) { IsNeverEmpty = true };
    private readonly MemberSpec _level = new("Level", MemberType.Scalars[8], IsNullable: true);
    private int _members;

    private ModelGenerator(Random random)
    {
        _random = random;
        _isLonePartitionNumber = random.Next(8) == 0;
    }

    public static ModelSpec Draw(Random random) => new ModelGenerator(random).Draw();

    private ModelSpec Draw() => new([.. Enumerable.Range(0, _random.Next(2, 5)).Select(Entity)]);

    private EntitySpec Entity(int number)
    {
        _members = 0;
        var partition = _isLonePartitionNumber ? Lone(static type => type.Stored == "N") : Template(isNullable: false, 2);
        var sort = Template(isNullable: false, 3);
        var indexes = Indexes().ToList();
        var plain = Enumerable.Range(0, _random.Next(4)).Select(_ => Plain()).ToList();
        return new(((char)('A' + number)).ToString(), partition, sort, indexes, plain);
    }

    private IEnumerable<IndexSpec> Indexes()
    {
        if (_random.Next(2) == 0)
        {
            var when = _random.Next(3) == 0 ? Member(MemberType.Scalars[3]) : null;
            yield return new("GlobalA", Template(isNullable: true, 2), Template(isNullable: true, 2), when);
        }

        if (_random.Next(3) == 0)
        {
            yield return new("GlobalB", Template(isNullable: true, 2), null);
        }

        if (_random.Next(3) == 0)
        {
            yield return new("Local", null, Template(isNullable: true, 2));
        }

        if (_random.Next(3) == 0)
        {
            yield return new("NativeC", null, null) { Native = ([_region, _level], []) };
        }

        if (_random.Next(4) == 0)
        {
            yield return new("GlobalKeys", Template(isNullable: true, 2), Template(isNullable: true, 3));
        }

        if (_random.Next(4) == 0)
        {
            yield return new("LocalKeys", null, Template(isNullable: true, 2));
        }

        if (_random.Next(4) == 0)
        {
            yield return new("NativeKeys", null, null) { Native = ([_level], [_region]) };
        }
    }

    private TemplateSpec Template(bool isNullable, int partsMax)
    {
        if (_random.Next(6) == 0)
        {
            return Lone(static type => type.Stored == "S", isNullable);
        }

        var parts = new List<PartSpec>();
        var head = Heads[_random.Next(Heads.Length)];
        for (var count = _random.Next(partsMax + 1); count > 0; count--)
        {
            var literal = parts.Count == 0 ? head : Between(parts[^1]);
            parts.Add(Part(literal, isNullable, isLast: count == 1));
        }

        var tail = parts.Count == 0 ? (head.Length == 0 ? "X" : head) : Tail(parts[^1]);
        return tail.Length == 0 && parts is [{ Literal: "" }] ? new([parts[0] with { Literal = "C#" }], tail) : new(parts, tail);
    }

    private TemplateSpec Lone(Func<MemberType, bool> fits, bool isNullable = false)
    {
        var types = MemberType.Scalars.Where(fits).ToList();
        var member = Member(types[_random.Next(types.Count)], isNullable) with { IsNeverEmpty = true };
        return new([new("", member)], "");
    }

    private PartSpec Part(string literal, bool isNullable, bool isLast)
    {
        // Strings are what forges keys.
        var type = _random.Next(3) == 0 ? MemberType.Scalars[0] : MemberType.Scalars[_random.Next(MemberType.Scalars.Count)];
        var member = Member(type, isNullable);
        return _random.Next(4) != 0 ? new(literal, member)
            : type.IsText ? new(literal, member with { HasNoSeparator = !isLast }, "raw")
            : type.IsFixedWidth && _random.Next(2) == 0 ? new(literal, member, "desc")
            : type.Formats is { } formats ? new(literal, member, formats[_random.Next(formats.Count)])
            : new(literal, member);
    }

    private string Between(PartSpec before) =>
        before.IsFixedWidth && _random.Next(3) == 0 ? (_random.Next(2) == 0 ? "-" : "") : Inner[_random.Next(Inner.Length)];

    // A raw part before a tail would have to hold no separator.
    private string Tail(PartSpec last) => last.Format == "raw" ? "" : Tails[_random.Next(Tails.Length)];

    private MemberSpec Member(MemberType type, bool isNullable = false) =>
        new(string.Create(CultureInfo.InvariantCulture, $"M{_members++}"), type, isNullable && _random.Next(2) == 0);

    private MemberSpec Plain()
    {
        // Claims have texts as keys.
        var types = _random.Next(5) == 0 && !_isLonePartitionNumber ? MemberType.Uniques
            : _random.Next(2) == 0 ? MemberType.Composed
            : MemberType.Scalars;
        var type = types[_random.Next(types.Count)];

        // An empty set is not stored, so a nullable one reads back as null.
        return Member(type, isNullable: type.Stored is not ("SS" or "NS")) with { IsPlain = true };
    }
}
