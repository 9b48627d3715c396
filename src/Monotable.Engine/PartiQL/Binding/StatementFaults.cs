using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Faults at a place of the statement, and the words the service has for what stands there.</summary>
internal static class StatementFaults
{
    public static StatementException At(SourceSpan span, string text) => new(ServiceTexts.At(text, span.ToString()));

    /// <summary>Makes the fault of what can stand in no expression of DynamoDB's, if it is such a thing.</summary>
    public static StatementException? Unsupported(Expression expression) => expression switch
    {
        SelectExpression => At(expression.Span, ServiceTexts.ExpressionUnsupported("SELECT")),
        UnsupportedExpression unsupported => At(expression.Span, ServiceTexts.ExpressionUnsupported(unsupported.Name)),
        CallExpression { IsAggregate: true } call => At(expression.Span, ServiceTexts.ExpressionUnsupported(call.Name)),
        _ => null,
    };

    /// <summary>Makes the fault of what has a place, and that of a path, which has none.</summary>
    public static StatementException AtAny(Expression expression, string text) =>
        expression is PathExpression ? new(text) : At(expression.Span, text);

    /// <summary>Names an expression that stands where a value is to be.</summary>
    public static string NameOf(Expression expression) => expression switch
    {
        NameExpression name => name.Name,
        OperatorExpression operation => operation.Operator,
        CallExpression call => call.Name,
        MissingExpression => "MISSING",
        TypeTestExpression => "is",
        PathExpression => "PATH",
        SelectExpression => "SELECT",
        UnsupportedExpression unsupported => unsupported.Name,
        _ => KindOf(expression),
    };

    /// <summary>Names the type of a literal, as Ion does.</summary>
    public static string? TypeOf(Expression expression) => expression switch
    {
        NumberExpression number => number.Text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 ? "DECIMAL" : "INT",
        LiteralExpression { Value.Type: AttributeType.Boolean } => "BOOL",
        LiteralExpression { Value.Type: AttributeType.Null } => "NULL",
        LiteralExpression => "STRING",
        _ => null,
    };

    /// <summary>Names what ORDER BY is given instead of an attribute.</summary>
    public static string SortOf(Expression expression) => expression switch
    {
        NumberExpression number => number.Text,
        LiteralExpression { Value: { Type: AttributeType.String } text } => $"\"{text.AsString()}\"",
        LiteralExpression { Value: { Type: AttributeType.Boolean } value } => value.AsBoolean() ? "true" : "false",
        LiteralExpression => "null",
        IonLiteralExpression ion => ion.Text.Trim(),
        SequenceExpression { IsBag: false } => "LIST",
        SequenceExpression => "BAG",
        OperatorExpression or CallExpression or TypeTestExpression or MissingExpression or UnsupportedExpression => NameOf(expression),
        _ => KindOf(expression).ToUpperInvariant(),
    };

    /// <summary>Names the kind of an expression, as PartiQL's syntax tree does.</summary>
    public static string KindOf(Expression expression) => expression switch
    {
        NameExpression => "VariableReference",
        CallExpression { IsAggregate: true } => "CallAgg",
        OperatorExpression or CallExpression => "NAry",
        TypeTestExpression => "Typed",
        PathExpression => "Path",
        ParameterExpression => "Parameter",
        MissingExpression => "LiteralMissing",
        SelectExpression => "Select",
        SequenceExpression => "Seq",
        StructExpression => "Struct",
        UnsupportedExpression { Name: "cast" } => "Typed",
        UnsupportedExpression => "SearchedCase",
        _ => "Literal",
    };
}
