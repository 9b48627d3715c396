using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>
/// An update bound to its request. Every action reads the item as it was; what is set is written by ascending list index, and then removed by
/// descending, so that every index means the element it meant before.
/// </summary>
internal sealed class BoundUpdate
{
    private readonly UpdateAction[] _actions;
    private readonly string _typeText;

    /// <summary>Initializes an update.</summary>
    /// <param name="actions">The actions, no two of them on one place.</param>
    /// <param name="typeText">The text where ADD or DELETE meets a value of another type.</param>
    public BoundUpdate(UpdateAction[] actions, string typeText = ServiceTexts.UpdateOperandType)
    {
        _actions = actions;
        _typeText = typeText;
        foreach (var action in actions)
        {
            AttributeNames.Add(action.Path.Attribute);
            CreatesItem |= action.Section is UpdateSection.Set or UpdateSection.Add;
        }
    }

    /// <summary>Gets whether the update creates an item that is not there: not if it only removes.</summary>
    public bool CreatesItem { get; }

    /// <summary>Gets the top-level attributes the update writes.</summary>
    public NameSet AttributeNames { get; } = new();

    /// <summary>Gets the size of the update as a statement, in bytes: what it sets, and what the service adds for itself.</summary>
    public int StatementSizeBytes => UpdateStatementSize.Of(_actions);

    /// <summary>Gets the attributes the update looks into, or writes inside of.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; init; } = [];

    /// <summary>Applies the update.</summary>
    /// <exception cref="UpdateException">An operand or a path does not fit the item.</exception>
    public Item Apply(Item? old, Item key)
    {
        var source = old ?? key;
        var document = new DocumentEditor(source, _actions.Length);
        var removals = 0;
        foreach (var action in InOrder(_actions))
        {
            switch (action.Section)
            {
                case UpdateSection.Set:
                    document.Set(action.Path, action.Value!.Evaluate(source));
                    break;
                case UpdateSection.Add:
                    document.Set(action.Path, Add(action.Path.Find(source), action.Constant));
                    break;
                case UpdateSection.Delete:
                    Delete(document, action, action.Path.Find(source), mustFit: old is not null);
                    break;
                default:
                    removals++;
                    break;
            }
        }

        // A path under nothing may be removed from a missing item, though not from one that is there.
        if (removals > 0)
        {
            var removed = _actions.Where(static action => action.Section == UpdateSection.Remove).Select(static action => action.Path);
            document.Remove(removed, mustFit: old is not null);
        }

        return document.ToItem();
    }

    /// <summary>Cuts the touched paths out of the item as it was; null where it has none of them.</summary>
    public Item? TouchedBefore(Item? item) => Cut(_actions, item);

    /// <summary>Cuts the written paths out of the item as it is now; null where it has none of them. What was removed has no new value.</summary>
    public Item? TouchedAfter(Item? item) => Cut(_actions.Where(static action => action.Section != UpdateSection.Remove), item);

    private static Item? Cut(IEnumerable<UpdateAction> actions, Item? item) =>
        item is not null && new PathTree(actions.Select(static action => action.Path)).Cut(item) is { Count: > 0 } part ? part : null;

    // No two actions are on one place, so it does not matter that the sort is not stable.
    private static UpdateAction[] InOrder(UpdateAction[] actions)
    {
        if (actions.Length < 2)
        {
            return actions;
        }

        var ordered = actions.AsSpan().ToArray();
        Array.Sort(ordered, static (left, right) => PathIndexOrder.Instance.Compare(left.Path.Elements, right.Path.Elements));
        return ordered;
    }

    private AttributeValue Add(AttributeValue old, AttributeValue addend)
    {
        if (old.IsNone)
        {
            return addend;
        }

        if (old.Type != addend.Type)
        {
            throw new UpdateException(_typeText);
        }

        return old.Type switch
        {
            AttributeType.Number => Arithmetic.Add(old.AsNumber(), addend.AsNumber()),
            AttributeType.List => AttributeValue.ListUnsafe([.. old.AsList().Span, .. addend.AsList().Span]),
            AttributeType.StringSet => SetArithmetic.Union(old.AsStringSet(), addend.AsStringSet(), AttributeValue.Set),
            AttributeType.NumberSet => SetArithmetic.Union(old.AsNumberSet(), addend.AsNumberSet(), AttributeValue.Set),
            _ => SetArithmetic.Union(old.AsBinarySet(), addend.AsBinarySet(), AttributeValue.Set),
        };
    }

    private void Delete(DocumentEditor document, UpdateAction action, AttributeValue old, bool mustFit)
    {
        if (old.IsNone)
        {
            // Nothing to delete from; but a path that leads nowhere is a fault, which removing finds.
            document.Remove([action.Path], mustFit);
            return;
        }

        if (old.Type != action.Constant.Type)
        {
            throw new UpdateException(_typeText);
        }

        var rest = old.Type switch
        {
            AttributeType.StringSet => SetArithmetic.Except(old.AsStringSet(), action.Constant.AsStringSet(), AttributeValue.Set),
            AttributeType.NumberSet => SetArithmetic.Except(old.AsNumberSet(), action.Constant.AsNumberSet(), AttributeValue.Set),
            _ => SetArithmetic.Except(old.AsBinarySet(), action.Constant.AsBinarySet(), AttributeValue.Set),
        };
        if (rest.IsNone)
        {
            document.Remove([action.Path], mustFit: true);
        }
        else
        {
            document.Set(action.Path, rest);
        }
    }
}
