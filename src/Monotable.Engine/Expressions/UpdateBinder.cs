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
        var actions = new List<UpdateAction>(nodes.Count);
        foreach (var node in nodes)
        {
            var path = _operands.BindPath(node.Path);
            actions.Add(node.Section switch
            {
                UpdateSection.Set => new(node.Section, path, Value(node.Value!), default),
                UpdateSection.Remove => new(node.Section, path, null, default),
                _ => new(node.Section, path, null, Constant(node)),
            });
        }

        PathRules.CheckDisjoint([.. actions.Select(static action => action.Path)], parameter);
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
        CheckCount(node);
        if (node.Arguments[0] is not PathNode pathNode)
        {
            throw new ExpressionException(ServiceTexts.OperandNotPath(parameter, node.Name));
        }

        var path = _operands.BindPath(pathNode);
        var otherwise = Value(node.Arguments[1]);
        return otherwise is OperandValue { Operand: PathOperand other } && other == new PathOperand(path)
            ? throw new ExpressionException(ServiceTexts.OperandsNotDistinct(parameter, node.Name, path.ToString()))
            : new(path, otherwise);
    }

    private ListAppendValue ListAppend(FunctionNode node)
    {
        CheckCount(node);
        var first = Value(node.Arguments[0]);
        var second = Value(node.Arguments[1]);
        CheckConstant(node.Name, first, AttributeType.List);
        CheckConstant(node.Name, second, AttributeType.List);
        return new(first, second);
    }

    private AttributeValue Constant(UpdateActionNode node)
    {
        var value = scope.Value((ValueNode)node.Value!, parameter);
        var allowed = value.Type.IsSet() || (node.Section == UpdateSection.Add && value.Type == AttributeType.Number);
        return allowed
            ? value
            : throw new ExpressionException(ServiceTexts.SectionOperandType(node.Section.ToString().ToUpperInvariant(), TypeName(value.Type)));
    }

    private void CheckCount(FunctionNode node)
    {
        if (node.Arguments.Count != 2)
        {
            throw new ExpressionException(ServiceTexts.OperandCount(parameter, node.Name, node.Arguments.Count));
        }
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
