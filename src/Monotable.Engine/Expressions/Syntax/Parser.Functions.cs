using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions.Syntax;

/// <remarks>Functions that there are not, and those that cannot stand where they do. What is outside is looked at before what is inside.</remarks>
internal sealed partial class Parser
{
    private void CheckCondition(Node node)
    {
        switch (node)
        {
            case LogicalNode logical:
                CheckCondition(logical.Left);
                CheckCondition(logical.Right);
                break;
            case NotNode not:
                CheckCondition(not.Operand);
                break;
            case ComparisonNode comparison:
                CheckOperands([comparison.Left, comparison.Right]);
                break;
            case BetweenNode between:
                CheckOperands([between.Operand, between.Lower, between.Upper]);
                break;
            case InNode list:
                CheckOperands([list.Operand, .. list.Candidates]);
                break;
            case FunctionNode function:
                NoteIf(!Functions.IsCondition(function.Name), function.Place, Functions.MisplacedText(_parameter, function.Name));
                CheckOperands(function.Arguments);
                break;
        }
    }

    private void CheckOperands(IReadOnlyList<Node> operands)
    {
        foreach (var function in operands.OfType<FunctionNode>())
        {
            NoteIf(function.Name != "size", function.Place, Functions.MisplacedText(_parameter, function.Name));
            CheckOperands(function.Arguments);
        }
    }

    // A list appended to can only be the whole value.
    private void CheckUpdateValue(Node node, bool mayAppend)
    {
        switch (node)
        {
            case ArithmeticNode arithmetic:
                CheckUpdateValue(arithmetic.Left, mayAppend: false);
                CheckUpdateValue(arithmetic.Right, mayAppend: false);
                break;
            case FunctionNode function:
                NoteIf(!Functions.IsOfUpdates(function.Name), function.Place, Functions.IsKnown(function.Name)
                    ? ServiceTexts.FunctionNotAllowedInUpdate(_parameter, function.Name)
                    : ServiceTexts.FunctionUnknown(_parameter, function.Name));
                NoteIf(function.Name == "list_append" && !mayAppend, function.Place, ServiceTexts.FunctionNotAllowed(_parameter, function.Name));
                foreach (var argument in function.Arguments)
                {
                    CheckUpdateValue(argument, mayAppend: false);
                }

                break;
        }
    }

    private void NoteIf(bool isFault, int place, string text)
    {
        if (isFault)
        {
            Note(place, text);
        }
    }
}
