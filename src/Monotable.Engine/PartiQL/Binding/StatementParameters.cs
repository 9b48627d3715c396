using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>The values of a statement's <c>?</c>, in order. There may be more than it needs.</summary>
internal sealed class StatementParameters(IReadOnlyList<AttributeValue>? values)
{
    private readonly IReadOnlyList<AttributeValue> _values = values ?? [];

    /// <summary>Gets a value.</summary>
    /// <exception cref="StatementException">There are fewer.</exception>
    public AttributeValue this[ParameterExpression parameter] => parameter.Number < _values.Count
        ? _values[parameter.Number]
        : throw new StatementException(ServiceTexts.ParametersMismatch);

    /// <summary>Checks that there are enough, those included that nothing asked for.</summary>
    /// <exception cref="StatementException">There are fewer.</exception>
    public void CheckCount(Statement statement)
    {
        if (statement.ParameterCount > _values.Count)
        {
            throw new StatementException(ServiceTexts.ParametersMismatch);
        }
    }
}
