using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Finds and changes the tags of the table that an ARN names.</summary>
internal static class TaggedTables
{
    /// <exception cref="ResourceNotFoundException">There is no such table, or it is on its way in or out.</exception>
    public static ImmutableSortedDictionary<string, string> Read(EngineContext context, string arn, string name) =>
        Find(context.Storage.Current.FindAny(name), arn).Definition.Tags;

    /// <exception cref="ResourceNotFoundException">There is no such table.</exception>
    /// <exception cref="ResourceInUseException">The table is on its way in or out.</exception>
    public static void Change(
        EngineContext context,
        string arn,
        string name,
        Func<ImmutableSortedDictionary<string, string>, ImmutableSortedDictionary<string, string>> change)
    {
        using var scope = context.Storage.BeginWrite(name);
        var table = Find(scope.FindAny(name), arn).Definition;
        if (table.Stage != TableStage.Living)
        {
            throw new ResourceInUseException(
                table.Stage == TableStage.Creating ? ServiceTexts.TableBeingCreated(name) : ServiceTexts.TableBeingDeleted(name));
        }

        context.Storage.Redefine(table with { Tags = change(table.Tags) });
    }

    private static TableSnapshot Find(TableSnapshot? table, string arn) =>
        table ?? throw new ResourceNotFoundException(ServiceTexts.ResourceNotFound(arn));
}
