using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>The answer of ExecuteStatement, before a codec reads its items.</summary>
internal sealed record StatementAnswer(IReadOnlyList<Item> Items, string? NextToken, Item? LastEvaluatedKey, ConsumedCapacity? ConsumedCapacity);
