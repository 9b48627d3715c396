using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    private static void WriteIdentity(CodeWriter writer, EntityPlan plan)
    {
        if (!plan.Model.IsFamily)
        {
            WriteToIdentity(writer, plan);
            return;
        }

        writer.Line("/// <summary>Refuses: of which case an item would be does not follow from the key.</summary>");
        writer.Line($"public static Item ToIdentity({plan.Key} key) =>");
        writer.Deeper($"throw EntityMapping.NoCase({Model.Names.Literal(plan.Model.Type.Name)});").Line();
    }

    /// <summary>Leaves reading and writing to the codecs of the cases: they are entities themselves.</summary>
    private static void WriteFamilyCodec(CodeWriter writer, EntityPlan plan)
    {
        var model = plan.Model;
        writer.Line($"/// <summary>Maps the cases of {model.Type.Name} to items and back.</summary>");
        writer.Open($"internal sealed class {plan.CodecName} : IItemCodec<{plan.Entity}>");
        WriteNames(writer, [model.Table.Discriminator]);
        writer.Line().Line($"public static {plan.CodecName} Instance {{ get; }} = new();").Line();
        writer.Line($"public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out {plan.Entity} item)").Deeper(ReaderConstraint);
        writer.Begin();
        writer.Line("Span<char> buffer = stackalloc char[EntityMapping.DiscriminatorStackLength];");
        writer.Open("switch (EntityMapping.Discriminator(reader, Names, buffer, out _))");
        foreach (var item in model.Cases)
        {
            writer.Line($"case {Model.Names.Literal(item.Discriminator)}:");
            writer.Deeper($"return EntityMapping.TryReadCase(ref reader, {item.Codec}.Instance, out item);");
        }

        writer.Line("default:").Deeper("reader.Skip();\nitem = null;\nreturn false;");
        writer.Close().Close().Line();
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {plan.Entity} item)").Deeper(WriterConstraint);
        writer.Begin().Open("switch (item)");
        foreach (var item in model.Cases)
        {
            var exactly = item.IsSealed ? "" : $" when value.GetType() == typeof({item.Type})";
            writer.Line($"case {item.Type} value{exactly}:").Deeper($"{item.Codec}.Instance.Write(ref writer, value);\nbreak;");
        }

        writer.Line("default:").Deeper($"throw EntityMapping.UndeclaredCase({Model.Names.Literal(model.Type.Name)}, item);");
        writer.Close().Close().Line();
        WriteKeyOf(writer, plan);
        writer.Close().Line();
    }
}
