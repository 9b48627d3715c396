using Monotable.Engine.Model;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Reads what a statement reads or writes: a table, or a table and its index.</summary>
internal static class TargetReader
{
    /// <summary>Reads the FROM clause of a SELECT.</summary>
    public static StatementTarget Source(EngineContext context, FromClause from)
    {
        if (from.IsJoined)
        {
            throw new StatementException(ServiceTexts.SingleSource);
        }

        if (from.IsAliased)
        {
            throw new StatementException(ServiceTexts.StatementAliased);
        }

        if (from.Source is not (NameExpression or PathExpression { Root: NameExpression }))
        {
            throw new StatementException(ServiceTexts.SourceUnexpected);
        }

        return PathReader.Read(from.Source, new()).Elements switch
        {
            [{ Name: { } table }] => new(Table(context, table), null),
            [{ Name: { } table }, { Name: { } index }] => IsName(index)
                ? new(Table(context, table), index)
                : throw new StatementException(ServiceTexts.StatementTableName),
            [_, _] => throw new StatementException(ServiceTexts.SourceList),
            _ => throw new StatementException(ServiceTexts.SourceTooLong),
        };
    }

    /// <summary>Reads the table of an UPDATE or DELETE.</summary>
    public static TableReference Written(EngineContext context, FromClause from)
    {
        var target = Source(context, from);
        return target.IndexName is null ? target.Table : throw new StatementException(ServiceTexts.WriteOnIndex);
    }

    /// <summary>Reads the table of an INSERT.</summary>
    public static TableReference Inserted(EngineContext context, Expression target) => target is NameExpression table
        ? Table(context, table.Name)
        : throw new StatementException(ServiceTexts.SourceNotTable);

    private static TableReference Table(EngineContext context, string name) => IsName(name) || name.StartsWith("arn:", StringComparison.Ordinal)
        ? context.Reference(name, TextLayer.Bare)
        : throw new StatementException(ServiceTexts.StatementTableName);

    private static bool IsName(string name) =>
        name.Length is >= DynamoDbLimits.TableNameLengthMin and <= DynamoDbLimits.TableNameLengthMax && TableReference.IsName(name);
}
