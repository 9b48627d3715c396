namespace Monotable.Simulation.Tests.Differential;

/// <summary>Tells by its text at which stage of validation a fault is found.</summary>
internal static class FaultStages
{
    public const string InvalidPath = "The document path provided in the update expression is invalid for update";

    public const string NestedKey = "Key attributes must be scalars";

    private static readonly (string Start, FaultStage Stage)[] Starts =
    [
        ("Cannot specify the ProjectionExpression", FaultStage.Parameters),
        ("Must specify the AttributesToGet or ProjectionExpression", FaultStage.Parameters),
        ("One or more parameter values were invalid: ALL_PROJECTED_ATTRIBUTES", FaultStage.Parameters),
        ("ExpressionAttributeNames can only", FaultStage.Parameters),
        ("ExpressionAttributeValues can only", FaultStage.Parameters),
        ("Consistent reads", FaultStage.Index),
        (NestedKey, FaultStage.Path),
        ("Invalid operator used in KeyConditionExpression", FaultStage.Expression),
        ("Invalid condition in KeyConditionExpression", FaultStage.Expression),
        ("KeyConditionExpressions", FaultStage.Expression),
        ("Invalid ConditionExpression", FaultStage.Expression),
        ("Invalid FilterExpression", FaultStage.Expression),
        ("Invalid KeyConditionExpression", FaultStage.Expression),
        ("Invalid ProjectionExpression", FaultStage.Expression),
        ("Invalid UpdateExpression", FaultStage.Expression),
        ("ExpressionAttributeNames contains", FaultStage.Expression),
        ("ExpressionAttributeValues contains", FaultStage.Expression),
        ("Value provided in", FaultStage.Expression),
        (InvalidPath, FaultStage.Item),
        ("The provided expression refers to an attribute", FaultStage.Item),
        ("An operand in the update expression", FaultStage.Item),
        ("Number overflow", FaultStage.Item),
        ("Number underflow", FaultStage.Item),
        ("Attempting to store more than 38", FaultStage.Item),
        (ErrorTexts.KeyType, FaultStage.Item),
        ("One or more parameter values are not valid. The update expression", FaultStage.Item),
        ("One or more parameter values were invalid: Size limit", FaultStage.Item),
    ];

    public static FaultStage Of(string text)
    {
        foreach (var (start, stage) in Starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
            {
                return stage;
            }
        }

        return FaultStage.Table;
    }
}
