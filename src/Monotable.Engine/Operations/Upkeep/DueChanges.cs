using Monotable.Engine.Model;
using Monotable.Engine.Storage;

namespace Monotable.Engine.Operations.Upkeep;

/// <summary>Lets happen what is due to tables and streams.</summary>
internal static class DueChanges
{
    public static void Apply(IStorage storage, DateTimeOffset now)
    {
        foreach (var (name, snapshot) in storage.Current.Tables)
        {
            if (snapshot.Definition.Due <= now)
            {
                using var scope = storage.BeginWrite(name);
                if (scope.FindAny(name) is { } table)
                {
                    Settle(storage, table.Definition, now);
                }
            }
        }

        if (storage.Current.ClosedStreams.Values.Any(stream => stream.Due <= now))
        {
            storage.ForgetStreams();
        }
    }

    /// <summary>Stores a definition as it is at a time. The caller holds the table's scope.</summary>
    public static void Settle(IStorage storage, TableDefinition table, DateTimeOffset now)
    {
        if (TableTimeline.Settle(table, now) is { } settled)
        {
            storage.Redefine(settled);
        }
        else
        {
            storage.Drop(table.Name);
        }
    }
}
