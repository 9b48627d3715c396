using Monotable.Engine.Operations.Reading;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>A page of a SELECT, and the token of the next.</summary>
internal readonly record struct SelectAnswer(Page Page, string? NextToken);
