using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    /// <summary>Writes the codec of a projection, which only reads.</summary>
    public static string EmitProjection(ProjectionModel model)
    {
        var plan = new EntityPlan(model.Shape);
        var writer = new CodeWriter();
        WriteHead(writer, plan, $"Codec of projection {model.Name} of entity {Model.Names.Short(model.Entity)}.");
        WriteReadingCodec(writer, plan);
        WriteParts(writer, plan);
        return writer.ToString();
    }

    private static void WriteReadingCodec(CodeWriter writer, EntityPlan plan)
    {
        var names = AttributeNames(plan);
        var places = names.Select(static (name, place) => (name, place)).ToDictionary(static pair => pair.name, static pair => pair.place);
        writer.Line($"/// <summary>Reads {plan.Model.Type.Name} from items.</summary>");
        writer.Open($"internal sealed class {plan.CodecName} : IItemCodec<{plan.Entity}>");
        WriteNames(writer, names);
        writer.Line().Line("private readonly OtherItems _others = new();").Line();
        writer.Line($"public static {plan.CodecName} Instance {{ get; }} = new();").Line();
        WriteTryRead(writer, plan, places);
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {plan.Entity} item)").Deeper(WriterConstraint + " =>");
        writer.Deeper($"throw EntityMapping.ReadOnly({Model.Names.Literal(plan.Model.Type.Name)});").Line();
        WriteRead(writer, plan, places);
        writer.Close().Line();
    }
}
