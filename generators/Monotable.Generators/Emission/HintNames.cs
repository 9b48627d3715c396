using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The names of generated files.</summary>
internal static class HintNames
{
    public static string Of(EntityModel model) => Prefix(model.Namespace) + model.Stem + ".g.cs";

    public static string OfBodies(EntityModel model) => Prefix(model.Namespace) + model.Stem + ".Bodies.g.cs";

    // A set and a table may have one name, and so may an entity and a table of two namespaces; files of one name are refused.
    public static string Of(TableModel model) => Prefix(model.Header.Namespace) + model.Header.Name + ".Table.g.cs";

    public static string Of(ItemsModel model) => Prefix(model.Header.Namespace) + model.Header.ItemName + ".g.cs";

    public static string OfBodies(ItemsModel model) => Prefix(model.Header.Namespace) + model.Header.ItemName + ".Bodies.g.cs";

    public static string Of(CollectionModel model) => Prefix(model.Namespace) + model.Root.Name + ".Collection.g.cs";

    public static string Of(ProjectionModel model) => Prefix(model.Shape.Namespace) + model.Name + ".Projection.g.cs";

    public static string OfBodies(ProjectionModel model) => Prefix(model.Shape.Namespace) + model.Name + ".Projection.Bodies.g.cs";

    private static string Prefix(string ns) => ns.Length == 0 ? "" : ns + ".";
}
