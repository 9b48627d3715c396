using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Makes a condition, as the other operations have it, of a WHERE clause.</summary>
internal sealed class ConditionReader(StatementScope scope, ConstantReader constants)
{
    /// <summary>Reads a WHERE clause.</summary>
    /// <exception cref="StatementException">It is no condition, or none that DynamoDB has.</exception>
    public Node Read(Expression where) => where is CallExpression { Name: "size" }
        ? throw new StatementException(ServiceTexts.WhereNotBoolean)
        : Condition(where, "", ServiceTexts.WhereNotBoolean);

    private Node Condition(Expression expression, string parent, string otherwise) => expression switch
    {
        OperatorExpression operation => Operation(operation),
        TypeTestExpression test => TypeTest(test),
        CallExpression { Name: "size" } => throw new StatementException(ServiceTexts.OperandType("", parent, AttributeType.Number.ToCode())),
        CallExpression call => Function(call),
        MissingExpression => throw new StatementException(ServiceTexts.MissingCompared),
        _ when ConstantReader.IsConstant(expression) && constants.Read(expression).Type != AttributeType.None =>
            throw new StatementException(otherwise),
        _ => throw StatementFaults.Unsupported(expression) ?? new StatementException(otherwise),
    };

    private Node Operation(OperatorExpression operation)
    {
        var operands = operation.Operands;
        switch (operation.Operator)
        {
            case "and" or "or":
                var name = operation.Operator.ToUpperInvariant();
                return new LogicalNode(
                    operation.Operator == "and",
                    Condition(operands[0], name, ServiceTexts.LogicalArguments),
                    Condition(operands[1], name, ServiceTexts.LogicalArguments));
            case "not":
                return new NotNode(Condition(operands[0], "NOT", ServiceTexts.NotArgument));
            case "=" or "<>" or "<" or "<=" or ">" or ">=":
                return new ComparisonNode(operation.Operator, Operand(operands[0]), Operand(operands[1]));
            case "between":
                return new BetweenNode(Operand(operands[0]), Operand(operands[1]), Operand(operands[2]));
            case "in":
                return In(operands[0], operands[1]);
            default:
                throw new StatementException(ServiceTexts.ConditionOperator(operation.Operator));
        }
    }

    private InNode In(Expression operand, Expression list)
    {
        if (list is not SequenceExpression { Elements: { Count: > 0 } elements })
        {
            throw new StatementException(ServiceTexts.InArguments);
        }

        return elements.Count > DynamoDbLimits.InOperandsMax
            ? throw new StatementException(ServiceTexts.TooManyOperands("", elements.Count))
            : new(Operand(operand), [.. elements.Select(Operand)]);
    }

    private Node TypeTest(TypeTestExpression test)
    {
        if (test.Operand is ParameterExpression or SequenceExpression or StructExpression
            || (test.Operand is not (NameExpression or PathExpression) && !ConstantReader.IsConstant(test.Operand)))
        {
            throw new StatementException(ServiceTexts.IsOperand);
        }

        if (test.Type == "missing")
        {
            return new FunctionNode("attribute_not_exists", [Operand(test.Operand)]);
        }

        var type = test.Type switch
        {
            "null" => AttributeType.Null,
            "boolean" => AttributeType.Boolean,
            "blob" => AttributeType.Binary,
            "string" => AttributeType.String,
            "numeric" => AttributeType.Number,
            "struct" or "tuple" => AttributeType.Map,
            "list" => AttributeType.List,
            _ => throw StatementFaults.At(test.Span, ServiceTexts.IsType(test.Type.ToUpperInvariant())),
        };
        return new FunctionNode("attribute_type", [Operand(test.Operand), scope.Add(type.ToCode())]);
    }

    private FunctionNode Function(CallExpression call)
    {
        if (StatementFaults.Unsupported(call) is { } unsupported)
        {
            throw unsupported;
        }

        // The service reads the arguments before it looks the function up.
        Node[] arguments = [.. call.Arguments.Select(Operand)];
        return Functions.IsKnown(call.Name)
            ? new(call.Name, arguments)
            : throw new StatementException(ServiceTexts.FunctionUnrecognized(call.Name));
    }

    private Node Operand(Expression expression) => expression switch
    {
        NameExpression or PathExpression => PathReader.Read(expression, scope),
        MissingExpression => throw new StatementException(ServiceTexts.MissingCompared),
        CallExpression { Name: "attribute_exists" or "attribute_not_exists" or "attribute_type" or "begins_with" or "contains" } call =>
            new ConditionNode(Function(call)),
        CallExpression call => Function(call),
        OperatorExpression operation => new ConditionNode(Operation(operation)),
        TypeTestExpression test => new ConditionNode(TypeTest(test)),
        _ when ConstantReader.IsConstant(expression) => scope.Add(constants.Read(expression)),
        _ => throw StatementFaults.Unsupported(expression) ?? new StatementException(ServiceTexts.WhereNotBoolean),
    };
}
