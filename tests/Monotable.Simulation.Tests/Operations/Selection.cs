namespace Monotable.Simulation.Tests;

/// <summary>A projection expression, or none.</summary>
internal sealed class Selection(DocumentPath[]? paths)
{
    public static Selection All { get; } = new(null);

    public bool IsAll => paths is null;

    public string? Render(ExpressionText text) => paths is null ? null : string.Join(", ", paths.Select(path => path.Render(text)));

    /// <summary>Picks the selected parts. Lists keep the picked elements only, close together.</summary>
    public Item Of(Item item) => paths is null ? item : Pick(item, [.. paths.Select(path => path.Steps.ToArray())]).AsMap();

    public override string ToString() =>
        paths is null ? "" : $" select {Render(new ExpressionText())} ({string.Join(", ", paths.Select(path => path.Root))})";

    private static AttributeValue Pick(AttributeValue value, PathStep[][] wanted)
    {
        if (wanted.Any(path => path.Length == 0))
        {
            return value;
        }

        return value.Type switch
        {
            AttributeType.Map => Item.Create(value.AsMap()
                .Select(entry => KeyValuePair.Create(entry.Key, PickChild(entry.Value, wanted, entry.Key)))
                .Where(entry => !entry.Value.IsNone)),
            AttributeType.List => AttributeValue.List(
                [
                    .. value.AsList().ToArray().Index()
                        .Select(element => PickChild(element.Item, wanted, element.Index))
                        .Where(child => !child.IsNone),
                ]),
            _ => default,
        };
    }

    private static AttributeValue PickChild(AttributeValue child, PathStep[][] wanted, PathStep step)
    {
        PathStep[][] inside = [.. wanted.Where(path => path[0] == step).Select(path => path[1..])];
        if (inside.Length == 0)
        {
            return default;
        }

        var picked = Pick(child, inside);
        var isEmpty = picked.Type switch
        {
            AttributeType.Map => picked.AsMap().Count == 0,
            AttributeType.List => picked.AsList().Length == 0,
            _ => picked.IsNone,
        };
        return isEmpty && inside.All(path => path.Length > 0) ? default : picked;
    }
}
