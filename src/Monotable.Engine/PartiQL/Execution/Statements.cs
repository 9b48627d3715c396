using System.Globalization;
using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>What all operations do with their statements: check the form, parse (by text, once), and bind.</summary>
internal static class Statements
{
    private static readonly ExpressionCache<Statement> Parsed = new(StatementParser.Parse);

    /// <summary>Checks what needs no parser.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="member">Where in the request it stands, such as <c>statements.1.member.</c>.</param>
    /// <exception cref="DynamoDbValidationException">The text is empty or too long, or there are parameters and yet none.</exception>
    public static void CheckForm(string statement, IReadOnlyList<AttributeValue>? parameters, string member = "")
    {
        if (statement.Length == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.MemberTooShort("", $"{member}statement"));
        }

        if (statement.Length > DynamoDbLimits.StatementLengthMax)
        {
            throw OperationLayers.EnvelopedFault(
                ServiceTexts.MemberTooLong(statement, $"{member}statement", DynamoDbLimits.StatementLengthMax));
        }

        if (parameters is { Count: 0 })
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.MemberTooShort("[]", $"{member}parameters"));
        }
    }

    /// <summary>Gets the place of a statement in a list, as texts name it.</summary>
    public static string MemberOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}.{index + 1}.member.");

    /// <summary>Parses a statement.</summary>
    /// <exception cref="DynamoDbValidationException">It is not well formed.</exception>
    public static Statement Parse(string text) => Parsed.Get(text);

    /// <summary>Binds a statement by itself.</summary>
    /// <exception cref="DynamoDbValidationException">It is none that DynamoDB executes.</exception>
    public static StatementPlan Bind(EngineContext context, Statement statement, IReadOnlyList<AttributeValue>? parameters)
    {
        if (statement is ExistsStatement)
        {
            throw new DynamoDbValidationException(ServiceTexts.ExistsOutside);
        }

        try
        {
            return StatementBinder.Bind(context, statement, parameters);
        }
        catch (StatementException fault)
        {
            throw new DynamoDbValidationException(fault.Message);
        }
    }

    /// <summary>Gets the key of the one item that a WHERE clause names.</summary>
    /// <exception cref="DynamoDbValidationException">It does not fit the table.</exception>
    public static EntryKey KeyOf(KeyShape shape, KeyMatch match) => match.Key is { } key
        ? KeyReader.FromKey(shape, key)
        : throw new DynamoDbValidationException(match.Fault!);
}
