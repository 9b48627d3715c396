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
            ValueFaults.CheckPlaceholders(faults, path + "expressionAttributeValues", layer);
        }
    }

    public BoundCondition? Condition(string? text, string parameter = "ConditionExpression") => Guard(text, given =>
    {
        var binder = new ConditionBinder(_scope, parameter);
        var predicate = binder.Bind((parameter == "FilterExpression" ? FiltersParsed : ConditionsParsed).Get(given));
        return new BoundCondition(predicate, binder.AttributeNames, binder.NestedAttributes);
    });

    /// <summary>Binds a key condition as what it is too: a condition. What is wrong with it as one on keys is for later.</summary>
    public void KeyConditionAsCondition(string text) => Guard(text, given =>
        new ConditionBinder(_scope, "KeyConditionExpression").Bind(KeyConditionsParsed.Get(given)));

    public BoundKeyCondition KeyCondition(string text) =>
        Guard(text, given => new KeyConditionBinder(_scope).Bind(KeyConditionsParsed.Get(given)))!;

    /// <summary>Binds a legacy parameter, whose faults are in the words of the operation's layer too.</summary>
    public static T Legacy<T>(TextLayer layer, Func<T> bind)
    {
        try
        {
            return bind();
        }
        catch (ExpressionException exception)
        {
            throw layer.Fault(exception.Message);
        }
    }

    public BoundProjection? Projection(string? text) => Guard(text, given =>
        new BoundProjection(
            PathRules.Bind(ProjectionsParsed.Get(given), path => _scope.Path(path, "ProjectionExpression"), "ProjectionExpression")));

    public BoundUpdate? Update(string? text) => Guard(text, given => new UpdateBinder(_scope).Bind(UpdatesParsed.Get(given)));

    /// <summary>Refuses placeholders that no expression used. To be called after all expressions are bound.</summary>
    public void CheckUnused()
    {
        var names = _scope.UnusedNames.ToList();
        Refuse(names.Count > 0, ServiceTexts.NamesUnused(names));
        var values = _scope.UnusedValues.ToList();
        Refuse(values.Count > 0, ServiceTexts.ValuesUnused(values));
    }

    private void CheckPlaceholders()
    {
        Refuse(_names is { Count: 0 }, ServiceTexts.NamesEmpty);
        Refuse(_values is { Count: 0 }, ServiceTexts.ValuesEmpty);
        foreach (var name in _names?.Keys ?? [])
        {
            var sizeBytes = Encoding.UTF8.GetByteCount(name);
            Refuse(sizeBytes > DynamoDbLimits.PlaceholderBytesMax, ServiceTexts.NameTooLong(sizeBytes));
            Refuse(!IsPlaceholder(name, '#'), ServiceTexts.PlaceholderSyntax("ExpressionAttributeNames", name));
            Refuse(_names![name].Length == 0, ServiceTexts.NameEmpty(name));
            Refuse(ItemLimits.IsTooLong(_names![name]), ServiceTexts.NameTooLarge(name));
        }

        foreach (var value in _values?.Keys ?? [])
        {
            Refuse(Encoding.UTF8.GetByteCount(value) > DynamoDbLimits.PlaceholderBytesMax, ServiceTexts.ValueTooLong);
            Refuse(!IsPlaceholder(value, ':'), ServiceTexts.PlaceholderSyntax("ExpressionAttributeValues", value));
            Refuse(ItemLimits.DepthOf(_values![value]) > DynamoDbLimits.NestingDepthMax, NestingText(value));
        }

        Refuse(_values is { SizeBytes: > DynamoDbLimits.ExpressionAttributeValuesBytesMax }, ServiceTexts.ValuesTooLarge);
    }

    private static bool IsPlaceholder(string text, char sign) => text.Length > 1
        && text[0] == sign
        && text.AsSpan(1).IndexOfAnyExcept(WordCharacters) < 0;

    private string NestingText(string key) => _layer == TextLayer.Older
        ? ServiceTexts.PlaceholderValue(ServiceTexts.NestingTooDeep, key)
        : ServiceTexts.NestingTooDeep;

    private static readonly System.Buffers.SearchValues<char> WordCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private T? Guard<T>(string? text, Func<string, T> bind)
        where T : class
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            return bind(text);
        }
        catch (ExpressionException exception)
        {
            throw _layer.Fault(exception.Message);
        }
    }

    private void Refuse(bool isFault, string text)
    {
        if (isFault)
        {
            throw _layer.Fault(text);
        }
    }
}
