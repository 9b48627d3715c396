using Monotable.Protocol;

namespace Monotable;

/// <summary>An action that the service refused.</summary>
/// <param name="Operation">The place of the operation it belongs to.</param>
/// <param name="Action">The action.</param>
/// <param name="Reason">The service's reason.</param>
/// <param name="Failure">What it means.</param>
internal sealed record RefusedAction(int Operation, PlannedAction Action, CancellationReason Reason, ActionFailure Failure)
{
    private const string ConditionalCheckFailed = nameof(ConditionalCheckFailed);
    private const string TransactionConflict = nameof(TransactionConflict);

    /// <summary>Gets whether the action's condition was false.</summary>
    public bool IsCondition => Reason.Code == ConditionalCheckFailed;

    /// <summary>Gets the reason as the caller is told it: in words that say more, and with the item only where it was asked for.</summary>
    public CancellationReason Told => Reason with
    {
        Message = Failure.Message ?? Reason.Message,
        Item = Action.ShowsItem ? Reason.Item : null,
    };

    /// <summary>Finds out what a reason means. Another transaction on the item is over soon: the plan is made again.</summary>
    public static RefusedAction Of(int operation, PlannedAction action, CancellationReason reason)
    {
        var failure = reason.Code switch
        {
            ConditionalCheckFailed => action.Judge(reason.Item),
            TransactionConflict => ActionFailure.Stale,
            _ => ActionFailure.Final,
        };
        return new(operation, action, reason, failure);
    }

    /// <summary>A request by itself has one reason.</summary>
    public static RefusedAction Of(PlannedAction action, DynamoDbException exception) => exception is ConditionalCheckFailedException failed
        ? Of(0, action, new(ConditionalCheckFailed, failed.Message, failed.Item))
        : Of(0, action, new(TransactionConflict, exception.Message));
}
