using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    /// <summary>Chooses the case's codec: by the discriminator on reading, by the exact type on writing.</summary>
    private static void WriteHierarchy(CodeWriter writer, EntityPlan plan, HierarchyModel hierarchy)
    {
        writer.Line($"/// <summary>Stores the cases of {hierarchy.Name} as maps that {Code(hierarchy.Discriminator)} tells apart.</summary>");
        writer.Open($"file readonly struct {plan.LocalCodecs[hierarchy.Codec]} : IValueCodec<{hierarchy.Type}>");
        WriteNames(writer, [hierarchy.Discriminator]);
        writer.Line().Line($"public {hierarchy.Type} Read<TReader>(ref TReader reader)").Deeper(ReaderConstraint);
        writer.Begin();
        writer.Line("Span<char> buffer = stackalloc char[EntityMapping.DiscriminatorStackLength];");
        writer.Line("var discriminator = EntityMapping.Discriminator(reader, Names, buffer, out var isFound);");
        writer.Open("return discriminator switch");
        foreach (var item in hierarchy.Cases)
        {
            writer.Line($"{Model.Names.Literal(item.Value)} => default({plan.LocalCodecs[item.Codec]}).Read(ref reader),");
        }

        var name = Model.Names.Literal(hierarchy.Name);
        var attribute = Model.Names.Literal(hierarchy.Discriminator);
        writer.Line($"_ => throw EntityMapping.UnknownCase({name}, {attribute}, discriminator, isFound),");
        writer.Close("};");
        writer.Close().Line();
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {hierarchy.Type} item)").Deeper(WriterConstraint);
        writer.Begin().Open("switch (item)");
        foreach (var item in hierarchy.Cases)
        {
            var exactly = item.IsSealed ? "" : $" when value.GetType() == typeof({item.Type})";
            writer.Line($"case {item.Type} value{exactly}:");
            writer.Deeper($"default({plan.LocalCodecs[item.Codec]}).Write(ref writer, value);\nbreak;");
        }

        writer.Line("default:").Deeper($"throw EntityMapping.UndeclaredCase({name}, item);");
        writer.Close().Close();
        writer.Close().Line();
    }
}
