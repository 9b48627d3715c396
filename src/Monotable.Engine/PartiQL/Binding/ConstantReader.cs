using System.Globalization;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Makes values of literals. A parameter is a whole value, never a part of one.</summary>
internal sealed class ConstantReader(StatementParameters parameters)
{
    private const string RootKey = "root";

    /// <summary>Whether an expression is written as a value.</summary>
    public static bool IsConstant(Expression expression) => expression
        is LiteralExpression or NumberExpression or IonLiteralExpression or SequenceExpression or StructExpression or ParameterExpression;

    /// <summary>Reads a value.</summary>
    /// <exception cref="StatementException">It is none that DynamoDB has.</exception>
    public AttributeValue Read(Expression expression) => Whole(expression, isInserted: false);

    /// <summary>Reads the item of an INSERT.</summary>
    /// <exception cref="StatementException">It is none that DynamoDB has.</exception>
    public Item ReadItem(StructExpression expression) => Fields(expression, RootKey, (value, _) =>
        IsConstant(value) ? Whole(value, isInserted: true) : throw Unsupported(value, StatementFaults.NameOf(value), RootKey));

    private AttributeValue Whole(Expression expression, bool isInserted) => expression is ParameterExpression parameter
        ? parameters[parameter]
        : Read(expression, RootKey, isInserted);

    private static AttributeValue Read(Expression expression, string key, bool isInserted) => expression switch
    {
        LiteralExpression literal => literal.Value,
        NumberExpression number => Number(number.Text),
        SequenceExpression { IsBag: true } bag => Set(bag, isInserted),
        SequenceExpression list => AttributeValue.ListUnsafe([.. list.Elements.Select((element, i) =>
            Read(element, string.Create(CultureInfo.InvariantCulture, $"{key}.{i}"), isInserted))]),
        StructExpression fields => Fields(fields, key, (value, name) => Read(value, $"{key}.{name}", isInserted)),
        IonLiteralExpression ion => throw StatementFaults.At(ion.Span, ServiceTexts.IonLiteral(IonLiterals.TypeOf(ion.Text))),
        _ => throw Unsupported(expression, StatementFaults.KindOf(expression), key),
    };

    private static StatementException Unsupported(Expression expression, string name, string key) =>
        StatementFaults.At(expression.Span, ServiceTexts.ValueUnsupported(name, key));

    private static Item Fields(StructExpression expression, string key, Func<Expression, string, AttributeValue> read)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var builder = new ItemBuilder(expression.Fields.Count);
        foreach (var (fieldKey, value) in expression.Fields)
        {
            if (fieldKey is not LiteralExpression { Value: { Type: AttributeType.String } text })
            {
                throw StatementFaults.At(fieldKey.Span, ServiceTexts.StructKeyType(StatementFaults.KindOf(fieldKey), key));
            }

            var name = text.AsString();
            if (name.Length == 0)
            {
                throw new StatementException(ServiceTexts.PathComponentEmpty);
            }

            if (!names.Add(name))
            {
                throw StatementFaults.At(fieldKey.Span, ServiceTexts.StructKeyTwice(name, key));
            }

            builder.Add(name, read(value, name));
        }

        return builder.Build();
    }

    // Only of an INSERT does the service tell which member does not fit.
    private static AttributeValue Set(SequenceExpression bag, bool isInserted)
    {
        if (bag.Elements.Count == 0)
        {
            throw StatementFaults.At(bag.Span, ServiceTexts.BagEmpty);
        }

        var isText = bag.Elements[0] is LiteralExpression { Value.Type: AttributeType.String };
        var odd = bag.Elements.FirstOrDefault(element => isText
            ? element is not LiteralExpression { Value.Type: AttributeType.String }
            : element is not NumberExpression);
        if (odd is not null)
        {
            throw isInserted ? StatementFaults.At(odd.Span, ServiceTexts.BagMembers) : new StatementException(ServiceTexts.BagMembers);
        }

        return isText
            ? Distinct(bag.Elements.Select(static element => ((LiteralExpression)element).Value.AsString()), AttributeValue.Set)
            : Distinct(bag.Elements.Select(static element => Number(((NumberExpression)element).Text).AsNumber()), AttributeValue.Set);
    }

    private static AttributeValue Distinct<T>(IEnumerable<T> members, Func<AttributeSet<T>, AttributeValue> toValue) =>
        AttributeSet.TryCreate(members.ToArray(), out var set) ? toValue(set) : throw new StatementException(ServiceTexts.BagDuplicates);

    private static AttributeValue Number(string text) => DynamoDbNumber.TryParse(text.AsSpan(), out var number, out var error)
        ? AttributeValue.Number(number)
        : throw new StatementException(error switch
        {
            DynamoDbNumberError.Overflow => ServiceTexts.NumberOverflow,
            DynamoDbNumberError.Underflow => ServiceTexts.NumberUnderflow,
            _ => ServiceTexts.NumberLiteralTooLong,
        });
}
