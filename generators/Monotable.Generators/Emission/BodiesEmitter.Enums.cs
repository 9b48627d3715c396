using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    private static void WriteEnum(CodeWriter writer, EntityPlan plan, EnumModel model)
    {
        var codec = plan.LocalCodecs[model.Codec];
        writer.Line($"/// <summary>Stores {model.Name} by {(model.ByName ? "name" : "number")}.</summary>");
        writer.Open($"file readonly struct {codec} : IValueCodec<{model.Type}>");
        if (model.ByName)
        {
            WriteByName(writer, model);
        }
        else
        {
            var number = $"{model.Underlying}Codec";
            writer.Line($"public {model.Type} Read<TReader>(ref TReader reader)").Deeper(ReaderConstraint + " =>");
            writer.Deeper($"({model.Type})default({number}).Read(ref reader);").Line();
            writer.Line($"public void Write<TWriter>(ref TWriter writer, {model.Type} value)").Deeper(WriterConstraint + " =>");
            writer.Deeper($"default({number}).Write(ref writer, ({KeyPartExpression.UnderlyingType(model.Underlying)})value);");
        }

        writer.Close().Line();
    }

    private static void WriteByName(CodeWriter writer, EnumModel model)
    {
        var name = Names.Literal(model.Name);
        writer.Line($"public {model.Type} Read<TReader>(ref TReader reader)").Deeper(ReaderConstraint);
        writer.Line($$"""
            {
                Span<char> buffer = stackalloc char[{{model.Constants.Select(static constant => constant.Name.Length).DefaultIfEmpty(1).Max()}}];
                ReadOnlySpan<char> text = reader.TryReadChars(buffer, out var length) ? buffer[..length] : reader.ReadString();
                return TryParse(text, out var value) ? value : throw EntityMapping.NoEnumConstant({{name}}, text);
            }
            """).Line();
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {model.Type} value)").Deeper(WriterConstraint + " =>");
        writer.Deeper("writer.WriteString(NameOf(value));").Line();
        writer.Open($"public static string NameOf({model.Type} value) => value switch");
        foreach (var constant in model.Constants.Where(static constant => constant.IsFirst))
        {
            writer.Line($"{model.Type}.{Names.Escape(constant.Name)} => {Names.Literal(constant.Name)},");
        }

        writer.Line($"_ => throw EntityMapping.NoEnumName({name}, unchecked((long)value)),").Close("};").Line();
        writer.Open($"public static bool TryParse(ReadOnlySpan<char> text, out {model.Type} value)");
        writer.Open("switch (text)");
        foreach (var constant in model.Constants)
        {
            writer.Line($"case {Names.Literal(constant.Name)}:");
            writer.Deeper($"value = {model.Type}.{Names.Escape(constant.Name)};\nreturn true;");
        }

        writer.Line("default:").Deeper("value = default;\nreturn false;");
        writer.Close();
        writer.Close();
    }
}
