using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>One query method: what it takes, and the classes that range over the sort key.</summary>
internal sealed class QueryPlan
{
    private readonly List<QueryStep> _steps = [];

    public QueryPlan(EntityModel model, IndexKeyModel? index, ISet<string> taken)
    {
        Model = model;
        Index = index;
        Infix = index?.Name ?? "";
        Partition = index is null || index.Index.IsLocal ? model.Partition : index.Partition;
        Sort = index is null ? model.Sort : index.Sort;
        PartitionParts = index is { IsNative: true, Index.IsLocal: false }
            ? [.. index.NativePartition]
            : [.. Partition!.Parts.GroupBy(static part => part.Name).Select(static group => group.First())];
        Entry = index is null or { HasQuery: true } ? null : new(model, index, taken);
        var keys = new HashSet<string>(KeyAttributes().Select(static key => key.Name));
        ExcludedMembers =
        [
            .. model.Type.Members.Where(member => keys.Contains(member.Attribute) || Entry?.Projected.Contains(member.Attribute) == false),
        ];
        FieldsName = HasOwnFields ? Names.Unique($"{model.Stem}{Infix}{(index is null ? "Query" : "")}Fields", taken) : $"{model.Stem}Fields";
        PlanSteps(taken);
    }

    public EntityModel Model { get; }

    public IndexKeyModel? Index { get; }

    /// <summary>Gets what tells this query's names from those of the others.</summary>
    public string Infix { get; }

    public string MethodName => Index?.Name ?? "Query";

    public TemplateModel? Partition { get; }

    public TemplateModel? Sort { get; }

    public IReadOnlyList<KeyPartModel> PartitionParts { get; }

    /// <summary>Gets what is read of an index that does not project all attributes; null where whole items are read.</summary>
    public EntryPlan? Entry { get; }

    /// <summary>Gets the members that filters cannot have: DynamoDB refuses the keys of what is queried, and an index may lack others.</summary>
    public IReadOnlyList<MemberModel> ExcludedMembers { get; }

    public bool HasOwnFields => ExcludedMembers.Count > 0;

    public string FieldsName { get; }

    /// <summary>Gets how many tokens of the sort key's template are known once the partition key is.</summary>
    public int KnownTokens { get; private set; }

    public IReadOnlyList<QueryStep> Steps => _steps;

    /// <summary>Gets whether reads may be strongly consistent.</summary>
    public bool IsOnTable => Index is null or { Index.IsLocal: true };

    public IEnumerable<KeyAttribute> KeyAttributes() => Index is null
        ? Model.Templates.Select(static template => new KeyAttribute(template.Attribute, template.Stored, template.IsSort))
        : Index.KeyAttributes(Model.Partition);

    private void PlanSteps(ISet<string> taken)
    {
        if (Index is { IsNative: true })
        {
            foreach (var part in Index.NativeSort)
            {
                AddStep(part, part.Root.Attribute, isText: false, following: null, taken);
            }
        }
        else if (Sort?.Lone is { } lone)
        {
            AddStep(lone, Sort.Attribute, isText: false, following: null, taken, SortRanges.HasEnds(Sort) ? EndsFrom(Sort, 0) : null);
        }
        else if (Sort is not null)
        {
            PlanText(Sort, taken);
        }
    }

    private void PlanText(TemplateModel sort, ISet<string> taken)
    {
        KnownTokens = sort.Known(PartitionParts);
        for (var i = KnownTokens; i < sort.Tokens.Count; i++)
        {
            if (sort.Tokens[i].Part is { } part)
            {
                var following = i + 1 == sort.Tokens.Count ? null : sort.Tokens[i + 1].Literal;
                var endsKey = IsExact && i + 2 == sort.Tokens.Count && sort.EndsWithLiteral;
                AddStep(part, sort.Attribute, isText: true, following, taken, EndsFrom(sort, i), endsKey);
            }
        }
    }

    private bool IsExact => Model.ExactQueries.Contains(Index?.Index.Name ?? "");

    private KeyEnds? EndsFrom(TemplateModel sort, int token) =>
        IsExact && KeyEnds.From(sort, token, Model.Enums) is { IsEverything: false } ends ? ends : null;

    private void AddStep(
        KeyPartModel part, string attribute, bool isText, string? following, ISet<string> taken, KeyEnds? ends = null, bool endsKey = false)
    {
        var fixedPart = _steps.Count == 0 ? "" : _steps[_steps.Count - 1].Part.Name;
        var name = Names.Unique($"{Model.Stem}{Infix}{fixedPart}Query", taken);
        _steps.Add(new(name, part, attribute, isText, following) { Ends = ends, EndsKey = endsKey });
    }
}
