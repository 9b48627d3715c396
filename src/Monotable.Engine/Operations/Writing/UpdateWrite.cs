using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>Applies an update expression. An update that only removes does not create an item; one without any action does.</summary>
internal sealed class UpdateWrite(Item key, BoundUpdate? update) : KeyedWrite(key)
{
    public BoundUpdate? Update { get; } = update;

    // An update of a key is refused as such, wherever in the key it would write.
    public override void CheckPaths(TableDefinition table)
    {
        base.CheckPaths(table);
        if (UpdatedKey(table) is null)
        {
            ScalarKeys.Check(table, Update?.NestedAttributes);
        }
    }

    protected override void CheckAgainst(TableDefinition table)
    {
        CheckPaths(table);
        if (UpdatedKey(table) is { } name)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyUpdated(name));
        }
    }

    protected override Item? Change(TableDefinition table, Item? before)
    {
        if (before is null && Update is { CreatesItem: false })
        {
            return null;
        }

        var after = Apply(before);
        ItemLimits.CheckForm(after, TextLayer.Bare);
        StoredItemCheck.CheckSize(table, after, ServiceTexts.UpdatedItemTooLarge);
        CheckIndexKeys(table, after);
        return after;
    }

    private string? UpdatedKey(TableDefinition table)
    {
        foreach (var attribute in table.Key.Attributes)
        {
            if (Update?.AttributeNames.Contains(attribute.Name) == true)
            {
                return attribute.Name;
            }
        }

        return null;
    }

    private Item Apply(Item? before)
    {
        try
        {
            return Update is null ? before ?? Key : Update.Apply(before, Key);
        }
        catch (UpdateException exception)
        {
            throw new DynamoDbValidationException(exception.Message);
        }
    }

    private static void CheckIndexKeys(TableDefinition table, Item after)
    {
        foreach (var index in table.Indexes)
        {
            foreach (var attribute in index.Key.Attributes)
            {
                if (after.TryGetValue(attribute.Name, out var value) && value.Type == attribute.Type && KeyAttribute.IsEmpty(value))
                {
                    throw new DynamoDbValidationException(ServiceTexts.IndexKeyUpdatedToEmpty(attribute.Type));
                }
            }
        }

        StoredItemCheck.CheckIndexKeys(table, after);
    }
}
