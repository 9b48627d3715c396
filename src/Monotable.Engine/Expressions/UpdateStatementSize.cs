using System.Text;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>
/// Measures an update as a statement. UpdateItem, in most regions, holds the statement itself to the size of an item: an item of just that size
/// can be put, but not set by an update.
/// </summary>
internal static class UpdateStatementSize
{
    private const int StatementBytes = 3;
    private const int ClauseBytes = 19;

    public static int Of(UpdateAction[] actions)
    {
        var sizeBytes = StatementBytes;
        foreach (var action in actions)
        {
            sizeBytes += action.Section == UpdateSection.Set ? ClauseBytes + Of(action.Path) + Of(action.Value!) : 0;
        }

        return sizeBytes;
    }

    private static int Of(DocumentPath path)
    {
        var sizeBytes = 0;
        foreach (var element in path.Elements)
        {
            sizeBytes += element.Name is { } name ? Encoding.UTF8.GetByteCount(name) : 0;
        }

        return sizeBytes;
    }

    private static int Of(UpdateValue value) => value switch
    {
        OperandValue { Operand: ConstantOperand { Value: var constant } } => ItemSize.Of(constant),
        OperandValue => 0,
        IfNotExistsValue choice => Of(choice.Otherwise),
        ListAppendValue append => Of(append.First) + Of(append.Second),
        ArithmeticValue sum => Of(sum.Left) + Of(sum.Right),
        _ => 0,
    };
}
