using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    /// <summary>Reaches init accessors, and what is not visible here; the runtime binds these methods without reflection.</summary>
    private static void WriteAccessors(CodeWriter writer, TypeModel type)
    {
        var accessed = type.Own.Where(static member => member.NeedsAccessor).ToList();
        if (accessed.Count == 0 && type.CanCallConstructor)
        {
            return;
        }

        writer.Open($"file static class {MemberExpression.AccessorsOf(type)}");
        if (!type.CanCallConstructor)
        {
            writer.Line("[UnsafeAccessor(UnsafeAccessorKind.Constructor)]");
            var parameters = type.Parameters.Select(static parameter => $"{parameter.Type} {Names.Escape(parameter.Name)}");
            writer.Line($"public static extern {type.Type} Create({string.Join(", ", parameters)});");
        }

        foreach (var member in accessed)
        {
            WriteAccessor(writer, type, member);
        }

        writer.Close().Line();
    }

    private static void WriteAccessor(CodeWriter writer, TypeModel type, MemberModel member)
    {
        var item = (type.IsValueType ? "ref " : "") + member.DeclaringType + " item";
        if (member.Read == MemberAccess.FieldAccessor || member.SetsThrough(MemberAccess.FieldAccessor))
        {
            writer.Line().Line($"[UnsafeAccessor(UnsafeAccessorKind.Field, Name = {Names.Literal(member.Name)})]");
            writer.Line($"public static extern ref {member.Type} FieldOf{member.Name}({item});");
        }

        if (member.Read == MemberAccess.MethodAccessor)
        {
            writer.Line().Line($"[UnsafeAccessor(UnsafeAccessorKind.Method, Name = {Names.Literal("get_" + member.Name)})]");
            writer.Line($"public static extern {member.Type} Get{member.Name}({item});");
        }

        if (member.SetsThrough(MemberAccess.MethodAccessor))
        {
            writer.Line().Line($"[UnsafeAccessor(UnsafeAccessorKind.Method, Name = {Names.Literal("set_" + member.Name)})]");
            writer.Line($"public static extern void Set{member.Name}({item}, {member.Type} value);");
        }
    }
}
