using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>A flattened object in a class of fields, where it has a class of its own within that.</summary>
internal sealed class ObjectPlan
{
    private ObjectPlan(TypeModel type, FlattenedModel flattened, string path, string suffix, ISet<string> outer, IEnumerable<string> beside)
    {
        Member = flattened.Member;
        Dotted = path + Member.Name;
        All = [.. type.Members.Where(member => member.Dotted.StartsWith(Dotted + ".", System.StringComparison.Ordinal))];
        var depth = Dotted.Split('.').Length;
        Leaves = [.. All.Where(leaf => leaf.Path.Count == depth + 1)];

        // No member may be called as the class that has it, or the classes around it.
        var names = flattened.Type.Own.Select(static member => member.Name).ToList();
        ClassName = Names.Unique(Member.Name + suffix, new HashSet<string>([.. outer, .. beside, .. names, .. Inherited]));
        outer.Add(ClassName);
        Inner = [.. flattened.Type.Flattened.Select(inner => new ObjectPlan(type, inner, Dotted + ".", suffix, outer, names))];
    }

    /// <summary>Gets the names that such a class has from the runtime library, which members of the object hide.</summary>
    public static IReadOnlyCollection<string> Inherited { get; } = [.. Parsing.ReservedNames.Objects, "Exists", "NotExists", "ToValues"];

    /// <summary>Gets the member whose object it is.</summary>
    public MemberModel Member { get; }

    /// <summary>Gets the names that lead to it from the type.</summary>
    public string Dotted { get; }

    public string ClassName { get; }

    /// <summary>Gets its own members as members of the type.</summary>
    public IReadOnlyList<MemberModel> Leaves { get; }

    /// <summary>Gets its members and those of the flattened objects in it.</summary>
    public IReadOnlyList<MemberModel> All { get; }

    /// <summary>Gets the flattened objects in it.</summary>
    public IReadOnlyList<ObjectPlan> Inner { get; }

    /// <summary>Plans the flattened objects of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="suffix">What the names of their classes end with.</param>
    public static IReadOnlyList<ObjectPlan> Of(TypeModel type, string suffix)
    {
        var beside = type.Own.Select(static member => member.Name).ToList();
        var outer = new HashSet<string> { "Instance" };
        return [.. type.Flattened.Select(flattened => new ObjectPlan(type, flattened, "", suffix, outer, beside))];
    }
}
