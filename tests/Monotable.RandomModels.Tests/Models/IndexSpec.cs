namespace Monotable.RandomModels.Tests.Models;

/// <summary>An entity's key in an index.</summary>
/// <param name="Index">The index.</param>
/// <param name="Partition">The partition key's template; null at local and native keys.</param>
/// <param name="Sort">The sort key's template, if any.</param>
/// <param name="When">The member that decides, if any.</param>
internal sealed record IndexSpec(string Index, TemplateSpec? Partition, TemplateSpec? Sort, MemberSpec? When = null)
{
    /// <summary>Gets the members of a native key: of its partition, and of its sort key.</summary>
    public (IReadOnlyList<MemberSpec> Partition, IReadOnlyList<MemberSpec> Sort)? Native { get; init; }

    public bool IsLocal => Index.StartsWith('L');

    /// <summary>Gets whether the index holds keys alone, so that its entries are hydrated.</summary>
    public bool IsPartial => Index.EndsWith("Keys", StringComparison.Ordinal);

    /// <summary>Gets the index's declaration at the table class.</summary>
    public string Declaration =>
        $"[{(IsLocal ? "Local" : "Global")}Index(\"{Index}\"{(IsPartial ? ", Projection = IndexProjection.KeysOnly" : "")})]";

    public string Method => "By" + Index;

    /// <summary>Gets the attribute.</summary>
    public string Text => $"[IndexKey(\"{Index}\", {string.Join(", ", Arguments)})]";

    /// <summary>Gets all parts.</summary>
    public IEnumerable<PartSpec> Parts => Native is var (partition, sort)
        ? partition.Concat(sort).Select(static member => new PartSpec("", member))
        : Templates.SelectMany(static template => template.Parts);

    /// <summary>Gets the parts of the partition key.</summary>
    public IEnumerable<PartSpec> PartitionParts =>
        Native is var (partition, _) ? partition.Select(static member => new PartSpec("", member)) : Partition?.Parts ?? [];

    private IEnumerable<string> Arguments => (Native is var (partition, sort)
            ? [partition.Count == 0 ? "" : $"Partition = [{Names(partition)}]", sort.Count == 0 ? "" : $"Sort = [{Names(sort)}]"]
            : Templates.Select(static template => $"\"{template.Text}\""))
        .Append($"Name = \"{Method}\"")
        .Append(When is null ? "" : $"When = \"{When.Name}\"")
        .Where(static argument => argument.Length > 0);

    private IEnumerable<TemplateSpec> Templates => new[] { Partition, Sort }.OfType<TemplateSpec>();

    private static string Names(IEnumerable<MemberSpec> members) => string.Join(", ", members.Select(static member => $"\"{member.Name}\""));
}
