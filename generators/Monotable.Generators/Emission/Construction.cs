using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Writes the construction of an object from the locals that were read: once, and then what its constructor does not set.</summary>
internal sealed class Construction(CodeWriter writer, TypeModel root, Parameters locals, IReadOnlyDictionary<string, int> places)
{
    private readonly Dictionary<string, MemberModel> _members = root.Members.ToDictionary(static member => member.Dotted);

    /// <summary>Writes it into the local <c>item</c>.</summary>
    /// <param name="more">Further arguments of the constructor, which are no members.</param>
    public void Write(IEnumerable<string> more) => Write(root, "", "item", more);

    /// <summary>The members, as they are reached from the type, of which it matters whether there was an attribute.</summary>
    public static HashSet<string> Flagged(TypeModel type)
    {
        var flagged = new HashSet<string>();
        Flag(type, "", isOptional: false);
        return flagged;

        void Flag(TypeModel of, string path, bool isOptional)
        {
            var members = of.Members.Where(member => !member.IsFlattened && (isOptional || member.IsRequired || !member.IsConstructed));
            flagged.UnionWith(members.Select(member => path + member.Name));
            foreach (var flattened in of.Flattened)
            {
                Flag(flattened.Type, path + flattened.Member.Name + ".", isOptional || !IsAlwaysThere(flattened.Member));
            }
        }
    }

    /// <summary>The local that says whether there was an attribute.</summary>
    public static string Flag(Parameters locals, string name) => locals.Local("has" + name);

    private void Write(TypeModel type, string path, string item, IEnumerable<string> more)
    {
        foreach (var flattened in type.Flattened)
        {
            WriteFlattened(flattened, path);
        }

        WriteRequired(type, path);
        WriteConstruction(type, path, item, more);
        WriteSetters(type, path, item);
    }

    /// <summary>An object of which there is no attribute is null, or what the initializer says; one that must be there lacks its members.</summary>
    private void WriteFlattened(FlattenedModel flattened, string path)
    {
        var member = flattened.Member;
        var inner = path + member.Name + ".";
        var local = Local(path, member);
        var item = locals.Local(inner + "item", local.TrimStart('@') + "Item");
        if (IsAlwaysThere(member))
        {
            writer.Line($"{member.Shape.Type} {local};").Begin();
        }
        else
        {
            var flags = _members.Where(pair => pair.Key.StartsWith(inner, StringComparison.Ordinal)).Select(pair => Flag(locals, pair.Value.Name));
            writer.Line($"var {Flag(path, member)} = {string.Join(" || ", flags)};");
            writer.Line($"{member.Shape.Type} {local} = {(member.Default.Length > 0 ? member.Default : "default!")};");
            writer.Open($"if ({Flag(path, member)})");
        }

        Write(flattened.Type, inner, item, []);
        writer.Line($"{local} = {item};");
        writer.Close().Line();
    }

    private void WriteRequired(TypeModel type, string path)
    {
        foreach (var member in type.Own.Where(static member => member.IsRequired))
        {
            writer.Open($"if (!{Flag(path, member)})");
            writer.Line($"attribute = {places[member.Attribute].ToString(CultureInfo.InvariantCulture)};");
            var missing = $"{Names.Literal(root.Name)}, {Names.Literal(path + member.Name)}, {Names.Literal(member.Attribute)}";
            writer.Line($"throw EntityMapping.Missing({missing});");
            writer.Close().Line();
        }
    }

    private void WriteConstruction(TypeModel type, string path, string item, IEnumerable<string> more)
    {
        var arguments = type.Parameters.Select(parameter =>
        {
            var local = Local(path, type.Own.First(member => member.Name == parameter.Member));
            return type.CanCallConstructor ? $"{Names.Escape(parameter.Name)}: {local}" : local;
        }).Concat(more);
        var call = type.CanCallConstructor
            ? $"new {type.Type}({string.Join(", ", arguments)})"
            : $"{MemberExpression.AccessorsOf(type)}.Create({string.Join(", ", arguments)})";
        var initialized = type.Own.Where(static member => member.Write == MemberAccess.Initializer || member.AlsoInitializer).ToList();
        if (initialized.Count == 0)
        {
            writer.Line($"var {item} = {call};");
            return;
        }

        writer.Open($"var {item} = {call}");
        foreach (var member in initialized)
        {
            writer.Line($"{Names.Escape(member.Name)} = {Local(path, member)},");
        }

        writer.Close("};");
    }

    private void WriteSetters(TypeModel type, string path, string item)
    {
        foreach (var member in type.Own.Where(static member => !member.IsConstructed))
        {
            writer.Open($"if ({Flag(path, member)})");
            writer.Line(MemberExpression.Set(member, member.Write, type, item, Local(path, member)));
            writer.Close().Line();
        }
    }

    private string Local(string path, MemberModel member) =>
        _members.TryGetValue(path + member.Name, out var stored)
            ? locals[stored.Name]
            : locals.Local(path + member.Name, Names.Camel(NameOf(path, member)));

    private string Flag(string path, MemberModel member) =>
        _members.TryGetValue(path + member.Name, out var stored)
            ? Flag(locals, stored.Name)
            : locals.Local("has " + path + member.Name, "has" + NameOf(path, member));

    private static string NameOf(string path, MemberModel member) => path.Replace(".", "") + member.Name;

    // Whoever constructs an object must give it; nothing else says what it is where no attribute is there.
    private static bool IsAlwaysThere(MemberModel member) => member.IsConstructed && member.Default.Length == 0;
}
