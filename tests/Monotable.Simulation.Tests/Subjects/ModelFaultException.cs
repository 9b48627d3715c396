namespace Monotable.Simulation.Tests;

/// <summary>The refusal that the model expects: the short name of the exception type, and what it carries.</summary>
internal sealed class ModelFaultException(string outcome) : Exception(outcome)
{
    public static ModelFaultException Validation() => new(nameof(DynamoDbValidationException));

    public static ModelFaultException ConditionFailed(Item? item) => new($"{nameof(ConditionalCheckFailedException)} {Outcome.Text(item)}");
}
