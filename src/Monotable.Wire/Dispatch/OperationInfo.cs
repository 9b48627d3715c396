namespace Monotable.Wire;

/// <summary>An operation that the service's current model knows.</summary>
/// <param name="Name">Its name, such as <c>GetItem</c>.</param>
/// <param name="Target">The value of <c>X-Amz-Target</c> that names it, such as <c>DynamoDB_20120810.GetItem</c>.</param>
/// <param name="IsProvided">Whether it is executed here; otherwise it is answered with an error that says so.</param>
public sealed record OperationInfo(string Name, string Target, bool IsProvided);
