using Monotable.Engine.Expressions.Syntax;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>One action of an update: SET has a value to compute, ADD and DELETE a constant, REMOVE none.</summary>
internal sealed record UpdateAction(UpdateSection Section, DocumentPath Path, UpdateValue? Value, AttributeValue Constant);
