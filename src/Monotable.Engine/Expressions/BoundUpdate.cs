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
    private readonly IReadOnlyList<UpdateAction> _actions;
    private readonly string _typeText;
    private readonly PathTree _touched;
    private readonly PathTree _written;

    /// <summary>Initializes an update.</summary>
    /// <param name="actions">The actions, no two of them on one place.</param>
    /// <param name="typeText">The text where ADD or DELETE meets a value of another type.</param>
    public BoundUpdate(IReadOnlyList<UpdateAction> actions, string typeText = ServiceTexts.UpdateOperandType)
    {
        _actions = actions;
        _typeText = typeText;
        _touched = new(actions.Select(static action => action.Path));
        _written = new(actions.Where(static action => action.Section != UpdateSection.Remove).Select(static action => action.Path));
        AttributeNames = actions.Select(static action => action.Path.Attribute).ToHashSet(StringComparer.Ordinal);
        CreatesItem = actions.Any(static action => action.Section is UpdateSection.Set or UpdateSection.Add);
    }

    /// <summary>Gets whether the update creates an item that is not there: not if it only removes.</summary>
    public bool CreatesItem { get; }

    /// <summary>Gets the top-level attributes the update writes.</summary>
    public IReadOnlyCollection<string> AttributeNames { get; }

    /// <summary>Gets the size of the update as a statement, in bytes: what it sets, and what the service adds for itself.</summary>
    public int StatementSizeBytes => UpdateStatementSize.Of(_actions);

    /// <summary>Gets the attributes the update looks into, or writes inside of.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; init; } = [];

    /// <summary>Applies the update.</summary>
    /// <exception cref="UpdateException">An operand or a path does not fit the item.</exception>
    public Item Apply(Item? old, Item key)
    {
        var source = old ?? key;
        var document = new DocumentEditor(source);
        foreach (var action in _actions.OrderBy(static action => action.Path.Elements, PathIndexOrder.Instance))
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
            }
        }

        // A path under nothing may be removed from a missing item, though not from one that is there.
        var removed = _actions.Where(static action => action.Section == UpdateSection.Remove).Select(static action => action.Path);
        document.Remove(removed, mustFit: old is not null);
        return document.ToItem();
    }

    /// <summary>Cuts the touched paths out of the item as it was; null where it has none of them.</summary>
    public Item? TouchedBefore(Item? item) => Cut(_touched, item);

    /// <summary>Cuts the written paths out of the item as it is now; null where it has none of them. What was removed has no new value.</summary>
    public Item? TouchedAfter(Item? item) => Cut(_written, item);

    private static Item? Cut(PathTree tree, Item? item) => item is not null && tree.Cut(item) is { Count: > 0 } part ? part : null;

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
