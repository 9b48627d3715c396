using System.Collections.Generic;
using System.Text;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Reads members in generated bodies.</summary>
internal static class MemberExpression
{
    /// <summary>Reads a member of an object.</summary>
    public static string Read(MemberModel member, TypeModel type, string item) => member.Read switch
    {
        MemberAccess.MethodAccessor => $"{AccessorsOf(type)}.Get{member.Name}({Argument(type, item)})",
        MemberAccess.FieldAccessor => $"{AccessorsOf(type)}.FieldOf{member.Name}({Argument(type, item)})",
        _ when member.IsFlattened => Follow(member.Path, item),
        _ => $"{item}.{Names.Escape(member.Name)}",
    };

    /// <summary>Sets a member of an object: a statement.</summary>
    public static string Set(MemberModel member, MemberAccess access, TypeModel type, string item, string value) => access switch
    {
        MemberAccess.MethodAccessor => $"{AccessorsOf(type)}.Set{member.Name}({Argument(type, item)}, {value});",
        MemberAccess.FieldAccessor => $"{AccessorsOf(type)}.FieldOf{member.Name}({Argument(type, item)}) = {value};",
        _ => $"{item}.{Names.Escape(member.Name)} = {value};",
    };

    /// <summary>Follows a part's path from the entity; the result is nullable where a step is.</summary>
    public static string Read(KeyPartModel part, TypeModel type, string item) => Follow(part, Read(part.Root, type, item));

    /// <summary>Follows a part's path from its root member's value.</summary>
    public static string Follow(KeyPartModel part, string root)
    {
        var text = new StringBuilder(root);
        for (var i = 1; i < part.Path.Count; i++)
        {
            text.Append(part.Path[i - 1].IsNullable ? "?." : ".").Append(Names.Escape(part.Path[i].Name));
        }

        return text.ToString();
    }

    /// <summary>Follows the way to a member of a flattened object; the result is nullable where a step is.</summary>
    public static string Follow(IReadOnlyList<PathStep> path, string item, bool isNullable = false)
    {
        var text = new StringBuilder(item);
        foreach (var step in path)
        {
            text.Append(isNullable ? "?." : ".").Append(Names.Escape(step.Name));
            isNullable = step.IsNullable;
        }

        return text.ToString();
    }

    public static string AccessorsOf(TypeModel type) => type.Accessors;

    public static string Argument(TypeModel type, string item) => type.IsValueType ? "ref " + item : item;
}
