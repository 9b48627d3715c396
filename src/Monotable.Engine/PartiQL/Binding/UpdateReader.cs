using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Makes update actions, as UpdateItem has them, of the SET and REMOVE clauses of an UPDATE.</summary>
internal sealed class UpdateReader(StatementScope scope, ConstantReader constants)
{
    /// <summary>Reads the clauses.</summary>
    /// <exception cref="StatementException">One is none that DynamoDB has.</exception>
    public List<UpdateActionNode> Read(IReadOnlyList<UpdateClause> clauses) => [.. clauses.Select(Action)];

    private UpdateActionNode Action(UpdateClause clause)
    {
        var path = PathReader.Read(clause.Path, scope);
        return clause.Value switch
        {
            null => new(UpdateSection.Remove, path, null),
            CallExpression { Name: "set_add" } add => SetFunction(UpdateSection.Add, path, add),
            CallExpression { Name: "set_delete" } delete => SetFunction(UpdateSection.Delete, path, delete),
            _ => new(UpdateSection.Set, path, Value(clause.Value)),
        };
    }

    private UpdateActionNode SetFunction(UpdateSection section, PathNode path, CallExpression call)
    {
        var name = call.Name.ToUpperInvariant();
        if (call.Arguments is not [var set, var members])
        {
            throw StatementFaults.At(call.Span, ServiceTexts.SetFunctionCount(name));
        }

        if (set is not (NameExpression or PathExpression) || !PathReader.Read(set, scope).Elements.SequenceEqual(path.Elements))
        {
            throw new StatementException(ServiceTexts.SetFunctionPath(name));
        }

        var value = ConstantReader.IsConstant(members) ? constants.Read(members) : default;
        return value.Type.IsSet()
            ? new(section, path, scope.Add(value))
            : throw StatementFaults.At(set.Span, ServiceTexts.SetFunctionValue(name));
    }

    private Node Value(Expression expression)
    {
        switch (expression)
        {
            case NameExpression or PathExpression:
                return PathReader.Read(expression, scope);
            case OperatorExpression operation:
                return Arithmetic(operation);
            case CallExpression { IsAggregate: false } call:
                Node[] arguments = [.. call.Arguments.Select(Value)];
                return Functions.IsKnown(call.Name)
                    ? new FunctionNode(call.Name, arguments)
                    : throw new StatementException(ServiceTexts.FunctionUnrecognized(call.Name));
            case MissingExpression:
                throw new StatementException(ServiceTexts.MissingCompared);
            case TypeTestExpression:
                throw new StatementException(ServiceTexts.IsInUpdate);
            default:
                return ConstantReader.IsConstant(expression)
                    ? scope.Add(constants.Read(expression))
                    : throw StatementFaults.Unsupported(expression)!;
        }
    }

    private ArithmeticNode Arithmetic(OperatorExpression operation)
    {
        if (operation.Operator is not ("+" or "-"))
        {
            throw new StatementException(ServiceTexts.UpdateOperator(operation.Operator));
        }

        return operation.Operands.Count == 2
            ? new(operation.Operator == "+", Value(operation.Operands[0]), Value(operation.Operands[1]))
            : throw new StatementException(ServiceTexts.OperandCount("", operation.Operator, operation.Operands.Count));
    }
}
