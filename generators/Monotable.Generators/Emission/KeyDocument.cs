using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>
/// A nested object with members that feed keys, at its one place in an entity: it cannot be set as a whole, nor can those members, but the others
/// can.
/// </summary>
internal sealed class KeyDocument
{
    private readonly EntityPlan _plan;
    private readonly List<KeyPartModel> _parts;
    private readonly int _depth;

    private KeyDocument(EntityPlan plan, MemberModel root, List<MemberModel> place, List<KeyPartModel> parts, ISet<string> taken)
    {
        _plan = plan;
        _parts = parts;
        _depth = 1 + place.Skip(1).Sum(StepsOf);
        Root = root;
        Member = place[place.Count - 1];
        Type = plan.DocumentOf(Member.Shape.Required).Type;
        Place = string.Join(".", place.Select(static member => member.Dotted));
        Attributes = [.. place.Select(static member => member.Attribute)];
        ClassName = Names.Unique(
            string.Concat(place.Select(static member => member.Name)) + "Parts",
            new HashSet<string>(taken.Concat(Type.Members.Select(static member => member.Name))));
        taken.Add(ClassName);
        Inner = [.. Type.Members.Where(member => Feeds(member) && member.Shape.Required.Kind == ShapeKind.Nested && !IsPart(member))
            .Select(member => new KeyDocument(plan, root, [.. place, member], [.. PartsIn(member)], taken))];
    }

    /// <summary>Gets the entity's member that it is or lies in.</summary>
    public MemberModel Root { get; }

    /// <summary>Gets the member that it is.</summary>
    public MemberModel Member { get; }

    public TypeModel Type { get; }

    /// <summary>Gets its members' names, from the entity on.</summary>
    public string Place { get; }

    public IReadOnlyList<string> Attributes { get; }

    public string ClassName { get; }

    /// <summary>Gets the objects in it that feed keys too.</summary>
    public IReadOnlyList<KeyDocument> Inner { get; }

    public IEnumerable<KeyDocument> All => Inner.SelectMany(static inner => inner.All).Prepend(this);

    /// <summary>Plans the nested objects of an entity that feed keys through members of theirs.</summary>
    public static IReadOnlyList<KeyDocument> Of(EntityPlan plan, ISet<string> taken)
    {
        var indexes = plan.Model.Indexes.Where(static index => !index.IsNative);
        var parts = plan.Model.KeyParts.Concat(indexes.SelectMany(static index => index.Parts)).ToList();
        return [.. plan.Model.Type.Members
            .Where(static member => member.Role == MemberRole.None && member.Shape.Required.Kind == ShapeKind.Nested)
            .Select(member => (Member: member, Parts: parts.Where(part => part.Root.Name == member.Name).ToList()))
            .Where(static pair => pair.Parts.Count > 0 && pair.Parts.TrueForAll(static part => part.Path.Count > 1))
            .Select(pair => new KeyDocument(plan, pair.Member, [pair.Member], pair.Parts, taken))];
    }

    /// <summary>Why an update cannot set a member of it; none where it can.</summary>
    public string Refusal(MemberModel member)
    {
        var place = $"{Place}.{member.Dotted}";
        return !Feeds(member) ? "" : FacadeEmitter.PartRefusal(Root, _plan, place, IsKeyPart(member));
    }

    /// <summary>Why an update cannot set it as a whole.</summary>
    public string Refusal() => FacadeEmitter.PartRefusal(Root, _plan, Place, _parts.Exists(IsKeyPart));

    private IEnumerable<KeyPartModel> PartsIn(MemberModel member) => _parts.Where(part =>
        member.Dotted == string.Join(".", part.Path.Skip(_depth).Take(StepsOf(member)).Select(static step => step.Name)));

    // Within a document, the way to a member of a flattened object is one of several members.
    private static int StepsOf(MemberModel member) => member.IsFlattened ? member.Path.Count : 1;

    private bool Feeds(MemberModel member) => PartsIn(member).Any();

    private bool IsPart(MemberModel member) => PartsIn(member).Any(part => part.Path.Count == _depth + StepsOf(member));

    private bool IsKeyPart(MemberModel member) => PartsIn(member).Any(IsKeyPart);

    private bool IsKeyPart(KeyPartModel part) => _plan.Model.KeyParts.Any(key => key.Name == part.Name);
}
