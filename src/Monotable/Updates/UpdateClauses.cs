using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable;

/// <summary>The clauses of one update, immutable: an update operation is a value that may be reused.</summary>
internal sealed partial class UpdateClauses
{
    private static readonly string[] Sections = ["SET ", "REMOVE ", "ADD ", "DELETE "];

    private readonly ImmutableArray<UpdateClause> _all;

    private UpdateClauses(ImmutableArray<UpdateClause> all)
    {
        _all = all;
    }

    public static UpdateClauses None { get; } = new([]);

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>Sets an attribute; no value removes it, since null is not stored.</summary>
    public UpdateClauses WithSet(AttributePath path, AttributeValue value) =>
        value.IsNone ? WithRemove(path) : With(UpdateAction.Set, path, value);

    public UpdateClauses WithSetIfAbsent(AttributePath path, AttributeValue value) => With(UpdateAction.SetIfAbsent, path, value);

    public UpdateClauses WithRemove(AttributePath path) => With(UpdateAction.Remove, path, default);

    /// <summary>Adds to a number. ADD is documented for the item's own attributes only; elsewhere SET adds, from zero where there is none.</summary>
    public UpdateClauses WithAdd(AttributePath path, AttributeValue value) =>
        With(path.IsTopLevel ? UpdateAction.Add : UpdateAction.SetSum, path, value);

    public UpdateClauses WithMembers(AttributePath path, AttributeValue set) => With(UpdateAction.Add, path, set);

    public UpdateClauses WithoutMembers(AttributePath path, AttributeValue set) => With(UpdateAction.Delete, path, set);

    public UpdateClauses WithElements(AttributePath path, AttributeValue list, bool atEnd) =>
        With(atEnd ? UpdateAction.Append : UpdateAction.Prepend, path, list);

    public string? Write(ExpressionWriter writer)
    {
        var isFirst = true;
        foreach (var section in Sections)
        {
            var separator = section;
            foreach (var clause in _all)
            {
                // The words are constants, so each is one object.
                if (!ReferenceEquals(clause.Section, section))
                {
                    continue;
                }

                if (!isFirst && ReferenceEquals(separator, section))
                {
                    writer.Text(" ");
                }

                writer.Text(separator);
                clause.Write(writer);
                separator = ", ";
                isFirst = false;
            }
        }

        return isFirst ? null : writer.Take();
    }

    private UpdateClauses With(UpdateAction action, AttributePath path, AttributeValue value) => new(_all.Add(new(action, path, value)));
}
