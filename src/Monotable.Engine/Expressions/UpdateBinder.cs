using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Binds updates to a request's placeholders, and checks what can be checked without an item.</summary>
internal sealed class UpdateBinder(Scope scope, string parameter = "UpdateExpression")
{
    private readonly ConditionBinder _operands = new(scope, parameter);

    public BoundUpdate Bind(IReadOnlyList<UpdateActionNode> nodes)
    {
        // The service binds all paths before the values, and both from the last to the first.
        var paths = PathRules.Bind(nodes, _operands, static (node, operands) => operands.BindPath(node.Path), parameter);
        var actions = new UpdateAction[nodes.Count];
        for (var i = actions.Length - 1; i >= 0; i--)
        {
            var section = nodes[i].Section;
            actions[i] = section switch
            {
                UpdateSection.Set => new(section, paths[i], Value(nodes[i].Value!), default),
                UpdateSection.Remove => new(section, paths[i], null, default),
                _ => new(section, paths[i], null, Constant(nodes[i])),
            };
        }

        return new(actions) { NestedAttributes = _operands.NestedAttributes };
    }

    private UpdateValue Value(Node node) => node switch
    {
        ArithmeticNode arithmetic => ArithmeticOf(arithmetic),
        FunctionNode { Name: "if_not_exists" } function => IfNotExists(function),
        FunctionNode { Name: "list_append" } function => ListAppend(function),
        FunctionNode function => throw new ExpressionException(Functions.IsKnown(function.Name)
            ? ServiceTexts.FunctionNotAllowedInUpdate(parameter, function.Name)
            : ServiceTexts.FunctionUnknown(parameter, function.Name)),
        _ => new OperandValue(_operands.BindOperand(node)),
    };

    private ArithmeticValue ArithmeticOf(ArithmeticNode node)
    {
        CheckSummable(node.Left);
        CheckSummable(node.Right);
        var name = node.IsPlus ? "+" : "-";
        var left = Value(node.Left);
        var right = Value(node.Right);
        CheckConstant(name, left, AttributeType.Number);
        CheckConstant(name, right, AttributeType.Number);
        return new(node.IsPlus, left, right);
    }

    // A list cannot be part of a sum, not even as what if_not_exists falls back to.
    private void CheckSummable(Node node)
    {
        if (node is FunctionNode { Name: "list_append" } append)
        {
            throw new ExpressionException(ServiceTexts.FunctionNotAllowed(parameter, append.Name));
        }

        foreach (var argument in (node as FunctionNode)?.Arguments ?? [])
        {
            CheckSummable(argument);
        }
    }

    private IfNotExistsValue IfNotExists(FunctionNode node)
    {
        var arguments = Arguments(node);
        if (arguments[0] is not OperandValue { Operand: PathOperand { Path: var path } })
        {
            throw new ExpressionException(ServiceTexts.OperandNotPath(parameter, node.Name));
        }

        var otherwise = arguments[1];
        return otherwise is OperandValue { Operand: PathOperand other } && other == new PathOperand(path)
            ? throw new ExpressionException(ServiceTexts.OperandsNotDistinct(parameter, node.Name, path.ToString()))
            : new(path, otherwise);
    }

    private ListAppendValue ListAppend(FunctionNode node)
    {
        var arguments = Arguments(node);
        CheckConstant(node.Name, arguments[0], AttributeType.List);
        CheckConstant(node.Name, arguments[1], AttributeType.List);
        return new(arguments[0], arguments[1]);
    }

    private AttributeValue Constant(UpdateActionNode node)
    {
        var value = scope.Value((ValueNode)node.Value!, parameter);
        var allowed = value.Type.IsSet() || (node.Section == UpdateSection.Add && value.Type == AttributeType.Number);
        return allowed
            ? value
            : throw new ExpressionException(ServiceTexts.SectionOperandType(node.Section.ToString().ToUpperInvariant(), TypeName(value.Type)));
    }

    // Both functions have two, and what is wrong with one in itself comes before how many there are.
    private UpdateValue[] Arguments(FunctionNode node)
    {
        UpdateValue[] arguments = [.. node.Arguments.Select(Value)];
        return arguments.Length == 2
            ? arguments
            : throw new ExpressionException(ServiceTexts.OperandCount(parameter, node.Name, arguments.Length));
    }

    private void CheckConstant(string name, UpdateValue value, AttributeType wanted)
    {
        if (value is OperandValue { Operand: ConstantOperand { Value: var constant } } && constant.Type != wanted)
        {
            throw new ExpressionException(ServiceTexts.OperandType(parameter, name, constant.Type.ToCode()));
        }
    }

    // ADD and DELETE alone spell types out.
    public static string TypeName(AttributeType type) => type switch
    {
        AttributeType.String => "STRING",
        AttributeType.Number => "NUMBER",
        AttributeType.Binary => "BINARY",
        AttributeType.Boolean => "BOOLEAN",
        AttributeType.Null => "NULL",
        AttributeType.List => "LIST",
        AttributeType.Map => "MAP",
        _ => type.ToCode(),
    };
}
