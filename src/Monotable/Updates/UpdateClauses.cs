using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable;

/// <summary>The clauses of one update, immutable: an update operation is a value that may be reused.</summary>
internal sealed partial record UpdateClauses
{
    public static UpdateClauses None { get; } = new();

    public ImmutableArray<SetClause> Set { get; init; } = [];

    public ImmutableArray<AttributePath> Remove { get; init; } = [];

    public ImmutableArray<(AttributePath Path, AttributeValue Value)> Add { get; init; } = [];

    public ImmutableArray<(AttributePath Path, AttributeValue Value)> Delete { get; init; } = [];

    public bool IsEmpty => Set.IsEmpty && Remove.IsEmpty && Add.IsEmpty && Delete.IsEmpty;

    /// <summary>Sets an attribute; no value removes it, since null is not stored.</summary>
    public UpdateClauses WithSet(AttributePath path, AttributeValue value) => value.IsNone
        ? this with { Remove = Remove.Add(path) }
        : this with { Set = Set.Add(new(path, writer => writer.Path(path).Text(" = ").Value(value), _ => value, IsBlind: true)) };

    public UpdateClauses WithSetIfAbsent(AttributePath path, AttributeValue value) =>
        this with
        {
            Set = Set.Add(new(
                path,
                writer => writer.Path(path).Text(" = if_not_exists(").Path(path).Text(", ").Value(value).Text(")"),
                before => before.IsNone ? value : before)),
        };

    /// <summary>Adds to a number. ADD is documented for the item's own attributes only; elsewhere SET adds, from zero where there is none.</summary>
    public UpdateClauses WithAdd(AttributePath path, AttributeValue value) => path.IsTopLevel
        ? this with { Add = Add.Add((path, value)) }
        : this with
        {
            Set = Set.Add(new(
                path,
                writer => writer.Path(path).Text(" = if_not_exists(").Path(path).Text(", ").Value(0).Text(") + ").Value(value),
                before => Sum(before, value))),
        };

    // No list feeds a key, so what it is afterwards is never asked for.
    public UpdateClauses WithAppend(AttributePath path, AttributeValue list, bool atEnd) =>
        this with { Set = Set.Add(new(path, writer => WriteAppend(writer, path, list, atEnd), static before => before)) };

    public string? Write(ExpressionWriter writer)
    {
        if (IsEmpty)
        {
            return null;
        }

        WriteClause(writer, "SET ", Set, static (w, clause) => clause.Write(w));
        WriteClause(writer, "REMOVE ", Remove, static (w, path) => w.Path(path));
        WriteClause(writer, "ADD ", Add, static (w, clause) => w.Path(clause.Path).Text(" ").Value(clause.Value));
        WriteClause(writer, "DELETE ", Delete, static (w, clause) => w.Path(clause.Path).Text(" ").Value(clause.Value));
        return writer.Take().TrimEnd();
    }

    private static void WriteAppend(ExpressionWriter writer, AttributePath path, AttributeValue list, bool atEnd)
    {
        writer.Path(path).Text(" = list_append(");
        if (!atEnd)
        {
            writer.Value(list).Text(", ");
        }

        writer.Text("if_not_exists(").Path(path).Text(", ").Value(AttributeValue.ListUnsafe([])).Text(")");
        if (atEnd)
        {
            writer.Text(", ").Value(list);
        }

        writer.Text(")");
    }

    private static void WriteClause<T>(ExpressionWriter writer, string word, ImmutableArray<T> parts, Action<ExpressionWriter, T> write)
    {
        var separator = word;
        foreach (var part in parts)
        {
            writer.Text(separator);
            write(writer, part);
            separator = ", ";
        }

        if (!parts.IsEmpty)
        {
            writer.Text(" ");
        }
    }
}
