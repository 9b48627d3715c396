using Monotable.Protocol;

namespace Monotable;

internal sealed partial record UpdateClauses
{
    /// <summary>Whether an attribute of the item, or something in it, is changed.</summary>
    public bool Touches(string attribute) =>
        Set.Any(clause => clause.Path.Root == attribute)
        || Remove.Any(path => path.Root == attribute)
        || Add.Any(clause => clause.Path.Root == attribute)
        || Delete.Any(clause => clause.Path.Root == attribute);

    /// <summary>Whether an attribute's value after the update is known without the one before.</summary>
    public bool Determines(string attribute) =>
        Set.Any(clause => clause.IsBlind && clause.Path.IsRoot(attribute)) || Remove.Any(path => path.IsRoot(attribute));

    /// <summary>The attributes whose values after the update are known without those before.</summary>
    public IEnumerable<string> Determined => Set.Where(static clause => clause.IsBlind).Select(static clause => clause.Path)
        .Concat(Remove)
        .Where(static path => path.IsTopLevel)
        .Select(static path => path.Root);

    /// <summary>The same without what is done to an attribute of the item.</summary>
    public UpdateClauses Without(string attribute) => this with
    {
        Set = Set.RemoveAll(clause => clause.Path.IsRoot(attribute)),
        Remove = Remove.RemoveAll(path => path.IsRoot(attribute)),
    };

    /// <summary>
    /// Makes the attributes after the update, as far as they can feed keys: numbers, texts and the maps they lie in, not lists and sets.
    /// </summary>
    /// <param name="item">The item before.</param>
    /// <param name="attributes">The attributes asked for; others stay as they were.</param>
    public Item Apply(Item item, IEnumerable<string> attributes)
    {
        foreach (var attribute in attributes)
        {
            foreach (var clause in Set.Where(clause => clause.Path.Root == attribute))
            {
                item = clause.Path.Replace(item, clause.Apply);
            }

            foreach (var path in Remove.Where(path => path.Root == attribute))
            {
                item = path.Replace(item, static _ => default);
            }

            foreach (var (path, value) in Add.Where(clause => clause.Path.Root == attribute && clause.Value.Type == AttributeType.Number))
            {
                item = path.Replace(item, before => Sum(before, value));
            }
        }

        return item;
    }

    // A sum that DynamoDB cannot hold is refused by the service, in its own words: any key will do for that request.
    private static AttributeValue Sum(AttributeValue before, AttributeValue value) =>
        before.Type != AttributeType.Number ? value
        : DynamoDbNumber.TryAdd(before.AsNumber(), value.AsNumber(), out var sum, out _) ? AttributeValue.Number(sum)
        : before;
}
