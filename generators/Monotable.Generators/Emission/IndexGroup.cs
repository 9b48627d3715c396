using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Synthesised index keys that share members: an update must set all of them together, or leave one stale.</summary>
internal sealed class IndexGroup
{
    private readonly EntityModel _model;

    private IndexGroup(EntityModel model, IEnumerable<IndexKeyModel> indexes)
    {
        _model = model;
        Indexes = [.. indexes];
    }

    public IReadOnlyList<IndexKeyModel> Indexes { get; }

    public string MethodName => "Set" + string.Join("And", Indexes.Select(static index => index.Name));

    public string IndexNames => string.Join(" and ", Indexes.Select(static index => index.Name));

    /// <summary>Gets the members to set, in order of appearance.</summary>
    public IEnumerable<MemberModel> Members => Indexes.SelectMany(static index => index.Parts)
        .Select(static part => part.Root)
        .GroupBy(static member => member.Name)
        .Select(static group => group.First())
        .Where(member => !IsKnown(member));

    public bool SetsMember(MemberModel member) => Members.Any(other => other.Name == member.Name);

    /// <summary>Groups the index keys that have a member no primary key fixes.</summary>
    public static IEnumerable<IndexGroup> Of(EntityModel model)
    {
        var groups = new List<List<IndexKeyModel>>();
        foreach (var index in model.Indexes.Where(index => !index.IsNative && index.Parts.Any(part => !model.IsKeyMember(part.Root))))
        {
            var touching = groups.Where(group => group.Any(other => Share(model, other, index))).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add([.. touching.SelectMany(static group => group), index]);
        }

        return groups.Select(group => new IndexGroup(model, group));
    }

    private static bool Share(EntityModel model, IndexKeyModel first, IndexKeyModel second) =>
        first.Parts.Any(part => !model.IsKeyMember(part.Root) && second.Parts.Any(other => other.Root.Name == part.Root.Name));

    private bool IsKnown(MemberModel member) => _model.IsKeyMember(member);
}
