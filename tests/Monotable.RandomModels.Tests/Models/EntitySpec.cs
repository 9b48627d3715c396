namespace Monotable.RandomModels.Tests.Models;

/// <summary>An entity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Partition">The partition key's template.</param>
/// <param name="Sort">The sort key's template.</param>
/// <param name="Indexes">Its index keys.</param>
/// <param name="Plain">The members that no key has.</param>
internal sealed record EntitySpec(
    string Name, TemplateSpec Partition, TemplateSpec Sort, IReadOnlyList<IndexSpec> Indexes, IReadOnlyList<MemberSpec> Plain)
{
    public string Set => Name + "s";

    /// <summary>Gets the parts of the primary key, in the order of parameters.</summary>
    public IEnumerable<PartSpec> KeyParts => Partition.Parts.Concat(Sort.Parts);

    public IEnumerable<MemberSpec> Members => KeyParts.Select(static part => part.Member)
        .Concat(Indexes.SelectMany(static index => index.Parts.Select(static part => part.Member)))
        .Concat(Indexes.Select(static index => index.When).OfType<MemberSpec>())
        .Concat(Plain)
        .DistinctBy(static member => member.Name);

    public bool HasUnique => Plain.Any(static member => member.Type.IsUnique);

    public string Source =>
        $$"""
        [Entity<ModelTable>(Set = "{{Set}}")]
        [ItemKey("{{Partition.Text}}", "{{Sort.Text}}")]
        {{string.Join('\n', Indexes.Select(static index => index.Text))}}
        public sealed record {{Name}}
        {
        {{string.Join('\n', Members.Select(static member => member.Declaration))}}
        }
        """;
}
