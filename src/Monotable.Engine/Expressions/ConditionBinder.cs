using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Binds conditions and operands to a request's placeholders, and checks what can be checked without an item.</summary>
internal sealed class ConditionBinder(Scope scope, string parameter)
{
    public NameSet AttributeNames { get; } = new();

    /// <summary>Gets the attributes that a path goes into.</summary>
    public NameSet NestedAttributes { get; } = new();

    public Predicate Bind(Node node) => node switch
    {
        LogicalNode { IsAnd: true } and => new AndPredicate(Bind(and.Left), Bind(and.Right)),
        LogicalNode or => new OrPredicate(Bind(or.Left), Bind(or.Right)),
        NotNode not => new NotPredicate(Bind(not.Operand)),
        ComparisonNode comparison => Compare(comparison),
        BetweenNode between => Between(between),
        InNode list => In(list),
        FunctionNode function => Function(function),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is no condition."),
    };

    public DocumentPath BindPath(PathNode node)
    {
        var path = scope.Path(node, parameter);
        AttributeNames.Add(path.Attribute);
        if (!path.IsTopLevel)
        {
            NestedAttributes.Add(path.Attribute);
        }

        return path;
    }

    public Operand BindOperand(Node node)
    {
        switch (node)
        {
            case PathNode path:
                return new PathOperand(BindPath(path));
            case ValueNode value:
                return new ConstantOperand(scope.Value(value, parameter));
            case FunctionNode { Name: "size" } size:
                return Size(size);
            case ConditionNode condition:
                return new ConditionOperand(Bind(condition.Condition));
            case FunctionNode function:
                throw Functions.Misplaced(parameter, function.Name);
            default:
                throw new InvalidOperationException($"{node.GetType().Name} is no operand.");
        }
    }

    private ComparePredicate Compare(ComparisonNode node)
    {
        var left = BindOperand(node.Left);
        var right = BindOperand(node.Right);
        CheckDistinct(node.Comparator, left, right);
        if (node.Comparator is not ("=" or "<>"))
        {
            CheckOrdered(node.Comparator, left);
            CheckOrdered(node.Comparator, right);
        }

        return new(node.Comparator, left, right);
    }

    private BetweenPredicate Between(BetweenNode node)
    {
        var operand = BindOperand(node.Operand);
        var lower = BindOperand(node.Lower);
        var upper = BindOperand(node.Upper);
        CheckOrdered("BETWEEN", operand);
        CheckOrdered("BETWEEN", lower);
        CheckOrdered("BETWEEN", upper);
        CheckDistinct("BETWEEN", operand, lower, upper);
        if (lower is ConstantOperand { Value: var from } && upper is ConstantOperand { Value: var to })
        {
            CheckBounds(parameter, from, to);
        }

        return new(operand, lower, upper);
    }

    private InPredicate In(InNode node)
    {
        var operand = BindOperand(node.Operand);
        Operand[] candidates = [.. node.Candidates.Select(BindOperand)];
        CheckDistinct("IN", operand, candidates);
        return new(operand, candidates);
    }

    public static void CheckBounds(string parameter, AttributeValue from, AttributeValue to)
    {
        if (from.Type != to.Type)
        {
            throw new ExpressionException(ServiceTexts.BetweenTypes(parameter, ValueText.Of(from), ValueText.Of(to)));
        }

        if (AttributeOrder.Compare(from, to) > 0)
        {
            throw new ExpressionException(ServiceTexts.BetweenOrder(parameter, ValueText.Of(from), ValueText.Of(to)));
        }
    }

    private Predicate Function(FunctionNode node)
    {
        if (!Functions.IsCondition(node.Name))
        {
            throw Functions.Misplaced(parameter, node.Name);
        }

        var operands = BindOperands(node, node.Name is "attribute_exists" or "attribute_not_exists" ? 1 : 2);
        switch (node.Name)
        {
            case "attribute_exists":
                return new ExistsPredicate(PathOf(node, operands[0]));
            case "attribute_not_exists":
                return new NotPredicate(new ExistsPredicate(PathOf(node, operands[0])));
            case "attribute_type":
                return AttributeType(node, operands[0], operands[1]);
            case "begins_with":
                CheckDistinct(node.Name, operands[0], operands[1]);
                CheckText(node.Name, operands[0]);
                CheckText(node.Name, operands[1]);
                return new BeginsWithPredicate(operands[0], operands[1]);
            default:
                CheckDistinct(node.Name, operands[0], operands[1]);
                return new ContainsPredicate(operands[0], operands[1]);
        }
    }

    private TypePredicate AttributeType(FunctionNode node, Operand operand, Operand wanted)
    {
        if (wanted is not ConstantOperand { Value: var type })
        {
            throw new ExpressionException(ServiceTexts.OperandType(parameter, node.Name, ServiceTexts.AnyType));
        }

        if (type.Type != Protocol.AttributeType.String)
        {
            throw new ExpressionException(ServiceTexts.OperandType(parameter, node.Name, type.Type.ToCode()));
        }

        return AttributeTypeExtensions.TryParseCode(type.AsString(), out var code)
            ? new(operand, code)
            : throw new ExpressionException(ServiceTexts.AttributeTypeInvalid(parameter, type.AsString()));
    }

    private SizeOperand Size(FunctionNode node)
    {
        var operand = BindOperands(node, 1)[0];
        CheckConstant(node.Name, operand, static type =>
            type is not (Protocol.AttributeType.Number or Protocol.AttributeType.Boolean or Protocol.AttributeType.Null));
        return new(operand);
    }

    private DocumentPath PathOf(FunctionNode node, Operand operand) => operand is PathOperand { Path: var path }
        ? path
        : throw new ExpressionException(ServiceTexts.OperandNotPath(parameter, node.Name));

    // What is wrong with an operand in itself comes before how many there are.
    private Operand[] BindOperands(FunctionNode node, int count)
    {
        Operand[] operands = [.. node.Arguments.Select(BindOperand)];
        return operands.Length == count
            ? operands
            : throw new ExpressionException(ServiceTexts.OperandCount(parameter, node.Name, operands.Length));
    }

    private void CheckDistinct(string name, Operand first, params ReadOnlySpan<Operand> others)
    {
        foreach (var other in others)
        {
            if (first is PathOperand path && first == other)
            {
                throw new ExpressionException(ServiceTexts.OperandsNotDistinct(parameter, name, path.Path.ToString()));
            }
        }
    }

    private void CheckText(string name, Operand operand) =>
        CheckConstant(name, operand, static type => type is Protocol.AttributeType.String or Protocol.AttributeType.Binary);

    private void CheckOrdered(string name, Operand operand) => CheckConstant(name, operand, AttributeOrder.IsOrdered);

    private void CheckConstant(string name, Operand operand, Func<AttributeType, bool> isAllowed)
    {
        var type = operand switch
        {
            ConstantOperand constant => constant.Value.Type,
            SizeOperand => Protocol.AttributeType.Number,
            ConditionOperand => Protocol.AttributeType.Boolean,
            _ => Protocol.AttributeType.None,
        };
        if (type != Protocol.AttributeType.None && !isAllowed(type))
        {
            throw new ExpressionException(ServiceTexts.OperandType(parameter, name, type.ToCode()));
        }
    }
}
