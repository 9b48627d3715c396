using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Checks and binds <c>AttributeUpdates</c>: the same actions as of update expressions, on whole attributes.</summary>
internal static class LegacyUpdates
{
    /// <exception cref="ExpressionException">An update is at fault.</exception>
    public static BoundUpdate Bind(IReadOnlyDictionary<string, AttributeValueUpdate> updates) =>
        new([.. updates.Select(static update => ToAction(update.Key, update.Value))], ServiceTexts.LegacyUpdateType);

    private static UpdateAction ToAction(string name, AttributeValueUpdate update)
    {
        if (name.Length == 0)
        {
            throw new ExpressionException(ServiceTexts.EmptyAttributeName);
        }

        var path = new DocumentPath([new(name, 0)]);
        var action = update.Action ?? AttributeAction.Put;
        if (update.Value is not { } value)
        {
            return action == AttributeAction.Delete
                ? new(UpdateSection.Remove, path, null, default)
                : throw new ExpressionException(ServiceTexts.LegacyUpdateWithoutValue);
        }

        switch (action)
        {
            case AttributeAction.Put:
                return new(UpdateSection.Set, path, new OperandValue(new ConstantOperand(value)), default);
            case AttributeAction.Delete when value.Type.IsSet():
                return new(UpdateSection.Delete, path, null, value);
            case AttributeAction.Add when value.Type.IsSet() || value.Type is AttributeType.Number or AttributeType.List:
                return new(UpdateSection.Add, path, null, value);
            default:
                throw new ExpressionException(ServiceTexts.LegacyUpdateValueType(action, UpdateBinder.TypeName(value.Type)));
        }
    }
}
