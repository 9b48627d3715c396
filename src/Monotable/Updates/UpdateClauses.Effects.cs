using Monotable.Protocol;

namespace Monotable;

internal sealed partial class UpdateClauses
{
    /// <summary>Whether an attribute of the item, or something in it, is changed.</summary>
    public bool Touches(string attribute) => _all.Any(clause => clause.Path.Root == attribute);

    /// <summary>Whether an attribute's value after the update is known without the one before.</summary>
    public bool Determines(string attribute) => _all.Any(clause => IsBlind(clause) && clause.Path.IsRoot(attribute));

    /// <summary>The attributes whose values after the update are known without those before.</summary>
    public IEnumerable<string> Determined =>
        _all.Where(static clause => IsBlind(clause) && clause.Path.IsTopLevel).Select(static clause => clause.Path.Root);

    /// <summary>The same without what sets or removes an attribute of the item.</summary>
    public UpdateClauses Without(string attribute) =>
        new(_all.RemoveAll(clause => clause.Action is not (UpdateAction.Add or UpdateAction.Delete) && clause.Path.IsRoot(attribute)));

    /// <summary>
    /// Makes the attributes after the update, as far as they can feed keys: numbers, texts and the maps they lie in, not lists and sets.
    /// </summary>
    /// <param name="item">The item before.</param>
    /// <param name="attributes">The attributes asked for; others stay as they were.</param>
    public Item Apply(Item item, IEnumerable<string> attributes)
    {
        // The service refuses an update whose clauses overlap, so their order does not matter.
        foreach (var attribute in attributes)
        {
            foreach (var clause in _all.Where(clause => clause.Path.Root == attribute))
            {
                item = clause.Path.Replace(item, before => clause.Apply(before));
            }
        }

        return item;
    }

    private static bool IsBlind(UpdateClause clause) => clause.Action is UpdateAction.Set or UpdateAction.Remove;
}
