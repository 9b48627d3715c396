using System;
using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    /// <summary>The flattened objects of a nested type as classes within its fields: their members lie where its own do.</summary>
    private static void WriteDocumentObjects(
        CodeWriter writer, TypeModel type, ICollection<string> hidden, string path, Action<MemberModel, string> writeMember)
    {
        foreach (var place in ObjectPlan.Of(type, "Fields"))
        {
            WriteDocumentObject(writer, place, hidden, path, writeMember);
        }
    }

    private static void WriteDocumentObject(
        CodeWriter writer, ObjectPlan place, ICollection<string> hidden, string path, Action<MemberModel, string> writeMember)
    {
        var (name, access) = (place.ClassName, FacadeEmitter.Access(place.Member));
        var modifier = hidden.Contains(place.Member.Name) ? "new " : "";
        var names = place.Leaves.Select(static member => member.OwnName).Concat(place.Inner.Select(static inner => inner.Member.Name));
        var inner = Names.Unique("path", new HashSet<string>(names));
        writer.Line().Line($"/// <summary>Gets the member <c>{place.Dotted}</c>, whose members are stored beside it.</summary>");
        writer.Line($"{access} {modifier}{name} {Names.Escape(place.Member.Name)} => new({path});").Line();
        writer.Line($"/// <summary>The members of <c>{place.Dotted}</c>.</summary>");
        writer.Line($"/// <param name=\"{inner}\">The place of what has them.</param>");
        writer.Open($"{access} sealed class {name}({Root}AttributePath {inner})");
        foreach (var member in FacadeEmitter.InOrder(place.Leaves))
        {
            writeMember(member, inner);
        }

        foreach (var other in place.Inner)
        {
            WriteDocumentObject(writer, other, ReservedNames.Objects, inner, writeMember);
        }

        writer.Close().Line();
    }
}
