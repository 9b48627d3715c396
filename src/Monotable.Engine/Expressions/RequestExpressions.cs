using System.Text;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>All expressions of one request: parsed (by text, once), bound to its placeholders, and checked.</summary>
internal sealed class RequestExpressions
{
    private static readonly ExpressionCache<Node> ConditionsParsed = new(static text => Parser.ParseCondition(text, "ConditionExpression"));
    private static readonly ExpressionCache<Node> FiltersParsed = new(static text => Parser.ParseCondition(text, "FilterExpression"));
    private static readonly ExpressionCache<Node> KeyConditionsParsed = new(static text => Parser.ParseCondition(text, "KeyConditionExpression"));
    private static readonly ExpressionCache<IReadOnlyList<PathNode>> ProjectionsParsed = new(Parser.ParseProjection);
    private static readonly ExpressionCache<IReadOnlyList<UpdateActionNode>> UpdatesParsed = new(Parser.ParseUpdate);

    private static readonly System.Buffers.SearchValues<char> WordCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly TextLayer _layer;
    private readonly IReadOnlyDictionary<string, string>? _names;
    private readonly Item? _values;
    private readonly Scope _scope;

    /// <summary>Initializes the expressions of a request.</summary>
    /// <param name="layer">The operation's layer.</param>
    /// <param name="names">The names of placeholders.</param>
    /// <param name="values">The values of placeholders.</param>
    /// <param name="faults">What could not be read of the request's JSON.</param>
    /// <param name="path">The path of what holds the parameters, with a dot at its end; empty for the request itself.</param>
    public RequestExpressions(
        TextLayer layer, IReadOnlyDictionary<string, string>? names, Item? values, RequestFaults? faults = null, string path = "")
    {
        _layer = layer;
        _names = names;
        _values = values;
        _scope = new(names, values);
        if (names is not null || values is not null)
        {
            CheckPlaceholders();
            if (faults is not null)
            {
                ValueFaults.CheckPlaceholders(faults, path + "expressionAttributeValues", layer);
            }
        }
    }

    public BoundCondition? Condition(string? text)
    {
        try
        {
            return text is null ? null : Condition(ConditionsParsed.Get(text), "ConditionExpression");
        }
        catch (ExpressionException exception)
        {
            throw Fault(exception);
        }
    }

    public BoundCondition? Filter(string? text)
    {
        try
        {
            return text is null ? null : Condition(FiltersParsed.Get(text), "FilterExpression");
        }
        catch (ExpressionException exception)
        {
            throw Fault(exception);
        }
    }

    /// <summary>Binds a key condition as what it is too: a condition. What is wrong with it as one on keys is for later.</summary>
    public void KeyConditionAsCondition(string text)
    {
        try
        {
            _ = new ConditionBinder(_scope, "KeyConditionExpression").Bind(KeyConditionsParsed.Get(text));
        }
        catch (ExpressionException exception)
        {
            throw Fault(exception);
        }
    }

    public BoundKeyCondition KeyCondition(string text)
    {
        try
        {
            return new KeyConditionBinder(_scope).Bind(KeyConditionsParsed.Get(text));
        }
        catch (ExpressionException exception)
        {
            throw Fault(exception);
        }
    }

    /// <summary>Binds a legacy parameter, whose faults are in the words of the operation's layer too.</summary>
    public static T Legacy<TRequest, T>(TextLayer layer, TRequest request, Func<TRequest, T> bind)
    {
        try
        {
            return bind(request);
        }
        catch (ExpressionException exception)
        {
            throw layer.Fault(exception.Message);
        }
    }

    public BoundProjection? Projection(string? text)
    {
        const string Parameter = "ProjectionExpression";
        try
        {
            return text is null
                ? null
                : new(PathRules.Bind(ProjectionsParsed.Get(text), _scope, static (path, scope) => scope.Path(path, Parameter), Parameter));
        }
        catch (ExpressionException exception)
        {
            throw Fault(exception);
        }
    }

    public BoundUpdate? Update(string? text)
    {
        try
        {
            return text is null ? null : new UpdateBinder(_scope).Bind(UpdatesParsed.Get(text));
        }
        catch (ExpressionException exception)
        {
            throw Fault(exception);
        }
    }

    /// <summary>Refuses placeholders that no expression used. To be called after all expressions are bound.</summary>
    public void CheckUnused()
    {
        if (_scope.UnusedNames is { Count: > 0 } names)
        {
            throw _layer.Fault(ServiceTexts.NamesUnused(names));
        }

        if (_scope.UnusedValues is { Count: > 0 } values)
        {
            throw _layer.Fault(ServiceTexts.ValuesUnused(values));
        }
    }

    private void CheckPlaceholders()
    {
        if (_names is { Count: 0 })
        {
            throw _layer.Fault(ServiceTexts.NamesEmpty);
        }

        if (_values is { Count: 0 })
        {
            throw _layer.Fault(ServiceTexts.ValuesEmpty);
        }

        if (_names is not null)
        {
            foreach (var (placeholder, name) in _names)
            {
                CheckName(placeholder, name);
            }
        }

        if (_values is not null)
        {
            foreach (var (placeholder, value) in _values.AsSpan())
            {
                CheckValue(placeholder, value);
            }

            if (_values.SizeBytes > DynamoDbLimits.ExpressionAttributeValuesBytesMax)
            {
                throw _layer.Fault(ServiceTexts.ValuesTooLarge);
            }
        }
    }

    private void CheckName(string placeholder, string name)
    {
        if (IsTooLong(placeholder))
        {
            throw _layer.Fault(ServiceTexts.NameTooLong(Encoding.UTF8.GetByteCount(placeholder)));
        }

        if (!IsPlaceholder(placeholder, '#'))
        {
            throw _layer.Fault(ServiceTexts.PlaceholderSyntax("ExpressionAttributeNames", placeholder));
        }

        if (name.Length == 0)
        {
            throw _layer.Fault(ServiceTexts.NameEmpty(placeholder));
        }

        if (ItemLimits.IsTooLong(name))
        {
            throw _layer.Fault(ServiceTexts.NameTooLarge(placeholder));
        }
    }

    private void CheckValue(string placeholder, AttributeValue value)
    {
        if (IsTooLong(placeholder))
        {
            throw _layer.Fault(ServiceTexts.ValueTooLong);
        }

        if (!IsPlaceholder(placeholder, ':'))
        {
            throw _layer.Fault(ServiceTexts.PlaceholderSyntax("ExpressionAttributeValues", placeholder));
        }

        if (ItemLimits.DepthOf(value) > DynamoDbLimits.NestingDepthMax)
        {
            throw _layer.Fault(NestingText(placeholder));
        }
    }

    // A character is at most three bytes of UTF-8: what is short need not be measured.
    private static bool IsTooLong(string placeholder) =>
        placeholder.Length > DynamoDbLimits.PlaceholderBytesMax / 3
        && Encoding.UTF8.GetByteCount(placeholder) > DynamoDbLimits.PlaceholderBytesMax;

    private static bool IsPlaceholder(string text, char sign) => text.Length > 1
        && text[0] == sign
        && text.AsSpan(1).IndexOfAnyExcept(WordCharacters) < 0;

    private string NestingText(string key) => _layer == TextLayer.Older
        ? ServiceTexts.PlaceholderValue(ServiceTexts.NestingTooDeep, key)
        : ServiceTexts.NestingTooDeep;

    private BoundCondition Condition(Node node, string parameter)
    {
        var binder = new ConditionBinder(_scope, parameter);
        var predicate = binder.Bind(node);
        return new(predicate, binder.AttributeNames, binder.NestedAttributes);
    }

    private DynamoDbValidationException Fault(ExpressionException exception) => _layer.Fault(exception.Message);
}
