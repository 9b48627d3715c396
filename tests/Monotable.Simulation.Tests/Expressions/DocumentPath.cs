namespace Monotable.Simulation.Tests;

/// <summary>A path into an item. The first step is always a name.</summary>
internal sealed class DocumentPath(params PathStep[] steps)
{
    public ReadOnlySpan<PathStep> Steps => steps;

    public bool IsTopLevel => steps.Length == 1;

    public string Root => steps[0].Name!;

    public string Render(ExpressionText text) => string.Concat(steps.Select((step, position) => step.Name is { } name
        ? (position == 0 ? "" : ".") + text.Name(name)
        : $"[{step.Index}]"));

    /// <summary>Tells whether an expression may not name both: one lies in the other, or they ask one place to be both map and list.</summary>
    public bool Clashes(DocumentPath other)
    {
        for (var i = 0; i < Math.Min(steps.Length, other.Steps.Length); i++)
        {
            if (steps[i] != other.Steps[i])
            {
                return steps[i].Name is null != other.Steps[i].Name is null;
            }
        }

        return true;
    }

    /// <summary>Finds the value.</summary>
    /// <returns>A value of no type where there is none.</returns>
    public AttributeValue Find(Item item)
    {
        AttributeValue value = item;
        foreach (var step in steps)
        {
            value = Child(value, step);
        }

        return value;
    }

    /// <summary>Puts a value in its place, or removes what is there if the value has no type.</summary>
    public Item Replace(Item item, AttributeValue value) => Replace(item, steps, value).AsMap();

    private static AttributeValue Child(AttributeValue container, PathStep step)
    {
        if (step.Name is { } name)
        {
            return container.Type == AttributeType.Map && container.AsMap().TryGetValue(name, out var member) ? member : default;
        }

        return container.Type == AttributeType.List && step.Index < container.AsList().Length ? container.AsList().Span[step.Index] : default;
    }

    private static AttributeValue Replace(AttributeValue container, ReadOnlySpan<PathStep> path, AttributeValue value)
    {
        var step = path[0];
        if (container.Type != (step.Name is null ? AttributeType.List : AttributeType.Map))
        {
            throw ModelFaultException.Validation();
        }

        if (path.Length > 1)
        {
            var child = Child(container, step);
            value = child.IsNone ? throw ModelFaultException.Validation() : Replace(child, path[1..], value);
        }

        return step.Name is { } name ? ReplaceMember(container.AsMap(), name, value) : ReplaceElement(container.AsList(), step.Index, value);
    }

    private static AttributeValue ReplaceMember(Item map, string name, AttributeValue value) =>
        value.IsNone ? map.Without(name) : map.With(name, value);

    private static AttributeValue ReplaceElement(ReadOnlyMemory<AttributeValue> list, int index, AttributeValue value)
    {
        var elements = list.ToArray().ToList();
        if (index < elements.Count)
        {
            elements.RemoveAt(index);
        }

        if (!value.IsNone)
        {
            elements.Insert(Math.Min(index, elements.Count), value);
        }

        return AttributeValue.List([.. elements]);
    }
}
