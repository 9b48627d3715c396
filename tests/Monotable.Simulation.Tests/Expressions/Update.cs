namespace Monotable.Simulation.Tests;

/// <summary>An update expression.</summary>
internal sealed class Update(UpdateAction[] actions)
{
    private static readonly string[] Clauses = ["SET", "REMOVE", "ADD", "DELETE"];

    public IEnumerable<DocumentPath> Paths => actions.Select(action => action.Path);

    /// <summary>Gets whether an update of a missing item makes none.</summary>
    public bool OnlyRemoves => actions.All(action => action.Clause is "REMOVE" or "DELETE");

    /// <summary>Gets whether it removes something inside an attribute, which asks for the item to be there.</summary>
    public bool RemovesInside => actions.Any(IsRemovalInside);

    /// <summary>Gets whether it would change a key, which is refused whatever the item and the condition.</summary>
    public bool NamesKey => Paths.Any(path => path.Root is Schema.Partition or Schema.Sort);

    public string Render(ExpressionText text) => string.Join(' ', Clauses
        .Select(clause => (clause, actions: actions.Where(action => action.Clause == clause).Select(action => action.Render(text)).ToArray()))
        .Where(part => part.actions.Length > 0)
        .Select(part => $"{part.clause} {string.Join(", ", part.actions)}"));

    /// <summary>Refuses what is wrong whatever the item holds.</summary>
    public void Check()
    {
        var paths = Paths.ToArray();
        if (NamesKey || paths.Index().Any(path => paths[..path.Index].Any(path.Item.Clashes)))
        {
            throw ModelFaultException.Validation();
        }
    }

    /// <summary>Works out the item as the update leaves it.</summary>
    public Item Apply(Item? old, Item key)
    {
        // Of a missing item the service lets everything be removed, wherever it would be.
        var done = actions.Where(action => old is not null || !IsRemovalInside(action));

        // Elements of one list leave it from its end, so that the others keep their places.
        var ordered = done.OrderBy(action => Array.IndexOf(Clauses, action.Clause)).ThenByDescending(action => action.Path.Steps[^1].Index);
        var before = old ?? key;
        return ordered.Aggregate(before, (after, action) => action.Apply(before, after));
    }

    private static bool IsRemovalInside(UpdateAction action) => action.Clause is "REMOVE" or "DELETE" && !action.Path.IsTopLevel;
}
