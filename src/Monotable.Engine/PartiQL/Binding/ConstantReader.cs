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
    public AttributeValue Read(Expression expression) => Whole(expression);

    /// <summary>Reads the item of an INSERT.</summary>
    /// <exception cref="StatementException">It is none that DynamoDB has.</exception>
    public Item ReadItem(StructExpression expression) => Fields(expression, RootKey, isItem: true, (value, _) =>
        IsConstant(value) ? Whole(value) : throw Unsupported(value, StatementFaults.NameOf(value), RootKey));

    private AttributeValue Whole(Expression expression) => expression is ParameterExpression parameter
        ? parameters[parameter]
        : Read(expression, RootKey);

    private static AttributeValue Read(Expression expression, string key) => expression switch
    {
        LiteralExpression literal => literal.Value,
        NumberExpression number => Number(number.Text),
        SequenceExpression { IsBag: true } bag => Set(bag, key),
        SequenceExpression list => AttributeValue.ListUnsafe([.. list.Elements.Select((element, i) =>
            Read(element, string.Create(CultureInfo.InvariantCulture, $"{key}.{i}")))]),
        StructExpression fields => Fields(fields, key, isItem: false, (value, name) => Read(value, $"{key}.{name}")),
        IonLiteralExpression ion => throw IonLiteral(ion, key),
        _ => throw Unsupported(expression, StatementFaults.KindOf(expression), key),
    };

    private static StatementException IonLiteral(IonLiteralExpression ion, string key) =>
        StatementFaults.At(ion.Span, ServiceTexts.IonLiteral(IonLiterals.TypeOf(ion.Text), key));

    private static StatementException Unsupported(Expression expression, string name, string key) =>
        StatementFaults.AtAny(expression, ServiceTexts.ValueUnsupported(name, key));

    private static Item Fields(StructExpression expression, string key, bool isItem, Func<Expression, string, AttributeValue> read)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var builder = new ItemBuilder(expression.Fields.Count);
        foreach (var (fieldKey, value) in expression.Fields)
        {
            var name = FieldName(fieldKey, key);
            if (!names.Add(name))
            {
                throw StatementFaults.At(isItem ? fieldKey.Span : expression.Span, ServiceTexts.StructKeyTwice(name, key));
            }

            builder.Add(name, read(value, name));
        }

        return builder.Build();
    }

    private static string FieldName(Expression expression, string key)
    {
        if (expression is not LiteralExpression { Value: { Type: AttributeType.String } text })
        {
            throw expression is IonLiteralExpression ion ? IonLiteral(ion, key) : StatementFaults.AtAny(
                expression, ServiceTexts.StructKeyType(StatementFaults.TypeOf(expression) ?? StatementFaults.KindOf(expression), key));
        }

        var name = text.AsString();
        return name.Length == 0 ? throw new StatementException(ServiceTexts.PathComponentEmpty) : name;
    }

    private static AttributeValue Set(SequenceExpression bag, string key)
    {
        if (bag.Elements.Count == 0)
        {
            throw StatementFaults.At(bag.Span, ServiceTexts.BagEmpty);
        }

        var isText = bag.Elements[0] is LiteralExpression { Value.Type: AttributeType.String };
        if (!isText && bag.Elements[0] is not (NumberExpression or IonLiteralExpression))
        {
            throw StatementFaults.AtAny(bag.Elements[0], ServiceTexts.BagMembers);
        }

        var members = bag.Elements.Select(element => Member(element, isText, key)).ToList();
        return isText
            ? Distinct(members.Select(static member => member.AsString()), AttributeValue.Set)
            : Distinct(members.Select(static member => member.AsNumber()), AttributeValue.Set);
    }

    // What is no string among strings has a place, what is no number among numbers has none.
    private static AttributeValue Member(Expression element, bool isText, string key)
    {
        var value = Read(element, key);
        return value.Type == (isText ? AttributeType.String : AttributeType.Number) ? value
            : throw (isText ? StatementFaults.At(element.Span, ServiceTexts.BagMembers) : new StatementException(ServiceTexts.BagMembers));
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
