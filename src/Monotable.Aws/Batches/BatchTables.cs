namespace Monotable.Aws;

/// <summary>Finds the table of a batch that a part of the answer speaks of.</summary>
internal static class BatchTables
{
    /// <summary>Finds a table by the name or ARN it was asked for, or by the one where the other was used.</summary>
    /// <exception cref="MonotableException">No table of the request fits: the answer must not be taken for complete.</exception>
    public static T Find<T>(Dictionary<string, T> tables, string name)
    {
        if (tables.TryGetValue(name, out var table))
        {
            return table;
        }

        foreach (var (asked, candidate) in tables)
        {
            if (NameOf(asked).SequenceEqual(NameOf(name)))
            {
                return candidate;
            }
        }

        throw new MonotableException($"The answer of a batch speaks of table '{name}', which the request did not name.");
    }

    private static ReadOnlySpan<char> NameOf(string nameOrArn) => nameOrArn.AsSpan(nameOrArn.LastIndexOf('/') + 1);
}
