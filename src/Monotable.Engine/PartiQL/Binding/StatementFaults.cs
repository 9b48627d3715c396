using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;

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

    /// <summary>Names an expression that stands where a value is to be.</summary>
    public static string NameOf(Expression expression) => expression switch
    {
        NameExpression name => name.Name,
        OperatorExpression operation => operation.Operator,
        CallExpression call => call.Name,
        MissingExpression => "MISSING",
        TypeTestExpression => "IS",
        _ => KindOf(expression),
    };

    /// <summary>Names the kind of an expression, as PartiQL's syntax tree does.</summary>
    public static string KindOf(Expression expression) => expression switch
    {
        NameExpression => "VariableReference",
        OperatorExpression or CallExpression => "NAry",
        TypeTestExpression => "Typed",
        PathExpression => "Path",
        ParameterExpression => "Parameter",
        MissingExpression => "LiteralMissing",
        SelectExpression => "Select",
        SequenceExpression => "Seq",
        StructExpression => "Struct",
        UnsupportedExpression => "SearchedCase",
        _ => "Literal",
    };
}
