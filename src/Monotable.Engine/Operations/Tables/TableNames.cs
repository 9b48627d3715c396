using System.Diagnostics.CodeAnalysis;
using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Finds the table that a table operation names.</summary>
internal static class TableNames
{
    /// <summary>Reads a <c>TableName</c> parameter: a name or an ARN.</summary>
    public static string Read(EngineContext context, string? text) => context.Reference(text, TextLayer.Older).Name;

    /// <summary>Reads the <c>TableName</c> of an operation that has a text of its own for one that is missing.</summary>
    public static string ReadRequired(EngineContext context, string? text)
    {
        Require(text);
        return Read(context, text);
    }

    /// <summary>Reads the name of a table that is to be. What is wrong with it is answered with the request's other faults.</summary>
    public static string ReadNew(EngineContext context, string? text)
    {
        Require(text);
        return TableReference.IsArn(text) ? Read(context, text) : text;
    }

    /// <summary>Demands a <c>TableName</c>, before all else that may be wrong with a request.</summary>
    /// <exception cref="DynamoDbValidationException">There is none.</exception>
    public static void Require([NotNull] string? text)
    {
        if (text is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.TableNameRequired);
        }
    }

    /// <summary>Gets a table in whatever state it is.</summary>
    /// <exception cref="ResourceNotFoundException">There is none of the name.</exception>
    public static TableSnapshot Find(DatabaseSnapshot database, string name) => Found(database.FindAny(name), name);

    /// <summary>Gets a table under its write lock, in whatever state it is.</summary>
    /// <exception cref="ResourceNotFoundException">There is none of the name.</exception>
    public static TableSnapshot Find(WriteScope scope, string name) => Found(scope.FindAny(name), name);

    private static TableSnapshot Found(TableSnapshot? table, string name) =>
        table ?? throw new ResourceNotFoundException(ServiceTexts.NamedTableNotFound(name));
}
