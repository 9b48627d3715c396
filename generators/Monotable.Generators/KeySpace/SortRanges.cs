using System;
using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>What a query of all items, and those that it becomes as parts are fixed, read of a sort key.</summary>
internal sealed class SortRanges
{
    private readonly KeyPattern _begun;
    private readonly KeyPattern _between;
    private readonly List<KeyPattern> _outside;

    /// <summary>Takes a sort key's template.</summary>
    /// <param name="sort">The template.</param>
    /// <param name="partition">The parts that a query is given.</param>
    /// <param name="enums">The enums.</param>
    public SortRanges(TemplateModel sort, IEnumerable<KeyPartModel> partition, EquatableArray<EnumModel> enums)
    {
        var known = sort.Known(partition);
        var isKey = known == sort.Tokens.Count;
        _begun = isKey ? KeyPattern.Of(sort, enums) : Begun(known, static texts => texts.Repeat(() => texts.One(CharSet.Any)));
        _between = isKey || !HasEnds(sort) ? _begun : Begun(known, texts => KeyEnds.From(sort, known, enums).AddInside(texts));
        _outside = HasEnds(sort)
            ? [.. Places(sort, known).Select(place => Begun(place, texts => KeyEnds.OfPart(sort, place, enums).AddOutside(texts)))]
            : [];

        KeyPattern Begun(int token, Action<KeyAutomaton> goOn) => KeyPattern.Begun(sort, token, enums, goOn);
    }

    /// <summary>Whether the keys of a template are texts, which lie between ends.</summary>
    public static bool HasEnds(TemplateModel sort) => sort.Stored == StoredKind.String;

    /// <summary>Whether a query of what begins as its own keys reads a key.</summary>
    public bool ReadsBegun(KeyPattern key) => _begun.Common(key) is not null;

    /// <summary>Whether a query between its own keys' ends reads a key.</summary>
    public bool ReadsBetween(KeyPattern key) => _between.Common(key) is not null;

    /// <summary>Whether the heads leave open that a key is read. It costs nothing, and mostly decides.</summary>
    public bool MayRead(KeyPattern key) => _begun.MayMeet(key);

    /// <summary>
    /// Whether ends, of a query or of what it becomes, keep a key out that begins as its own do; not only because a part has its least or greatest
    /// value there.
    /// </summary>
    public bool KeepsOut(KeyPattern key) => _outside.Any(outside => outside.Common(key) is not null);

    // Where parts can be bounded; and behind a literal at the end, where no text goes on.
    private static IEnumerable<int> Places(TemplateModel sort, int known)
    {
        var parts = Enumerable.Range(0, sort.Tokens.Count).Where(i => i >= known && sort.Tokens[i].Part is not null).ToList();
        return parts.Count > 0 && sort.EndsWithLiteral ? parts.Append(sort.Tokens.Count) : parts;
    }
}
