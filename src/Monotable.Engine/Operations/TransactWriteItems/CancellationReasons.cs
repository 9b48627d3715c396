using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>
/// Why each action of a transaction fails. All failed conditions are reported, but nothing behind the first action that is invalid: what it
/// would have made of its item is unknown.
/// </summary>
internal sealed class CancellationReasons(int count)
{
    private readonly CancellationReason[] _reasons = Enumerable.Repeat(CancellationReason.None, count).ToArray();
    private bool _hasAny;

    /// <summary>Gets whether an action was invalid, after which no other is examined.</summary>
    public bool HasInvalid { get; private set; }

    /// <summary>Examines an action and keeps its reason if it fails.</summary>
    public void Try(int action, Action examine)
    {
        try
        {
            examine();
        }
        catch (ConditionalCheckFailedException failed)
        {
            Set(action, new("ConditionalCheckFailed", failed.Message, failed.Item));
        }
        catch (DuplicateItemException duplicate)
        {
            Set(action, new("DuplicateItem", duplicate.Message));
        }
        catch (ItemCollectionSizeLimitExceededException full)
        {
            Set(action, new("ItemCollectionSizeLimitExceeded", full.Message));
        }
        catch (DynamoDbValidationException invalid)
        {
            Set(action, new("ValidationError", invalid.Message));
            HasInvalid = true;
        }
    }

    /// <summary>Notes that another transaction has the action's item.</summary>
    public CancellationReasons SetConflict(int action)
    {
        Set(action, new("TransactionConflict", ServiceTexts.TransactionConflict));
        return this;
    }

    /// <summary>Cancels the transaction if any action failed.</summary>
    /// <exception cref="TransactionCanceledException">An action failed.</exception>
    public void ThrowIfAny()
    {
        if (ToException() is { } exception)
        {
            throw exception;
        }
    }

    /// <summary>Makes the exception of a cancelled transaction; none if no action failed.</summary>
    public TransactionCanceledException? ToException() =>
        _hasAny ? new(ServiceTexts.TransactionCancelled(_reasons.Select(static reason => reason.Code)), _reasons) : null;

    private void Set(int action, CancellationReason reason)
    {
        _reasons[action] = reason;
        _hasAny = true;
    }
}
