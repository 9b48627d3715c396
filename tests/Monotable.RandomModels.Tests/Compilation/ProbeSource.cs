using Microsoft.CodeAnalysis;
using Monotable.RandomModels.Tests.Models;

namespace Monotable.RandomModels.Tests.Compilation;

/// <summary>Writes the probes of a model. What can be updated is taken from what the generator made.</summary>
internal static partial class ProbeSource
{
    public static string Of(ModelSpec model, Microsoft.CodeAnalysis.Compilation generated) =>
        $$"""
        #nullable disable
        using Monotable.RandomModels.Tests.Probes;
        {{ModelSpec.Usings}}
        public sealed class ModelUnderTest : IModelUnderTest
        {
            public Table Open(IDynamoDbProvider provider) => new ModelTable(provider);
            public IReadOnlyList<EntityProbe> Probes(Table table) =>
                [{{string.Join(", ", model.Entities.Select(static entity => $"new {entity.Name}Probe((ModelTable)table)"))}}];
        }

        {{string.Join('\n', model.Entities.Select(entity => Probe(entity, generated)))}}
        """;

    private static string Probe(EntitySpec entity, Microsoft.CodeAnalysis.Compilation generated) =>
        $$"""
        public sealed class {{entity.Name}}Probe(ModelTable table) : EntityProbe<{{entity.Name}}, {{entity.Name}}Update>
        {
            {{Description(entity)}}
            {{Operations(entity, entity.Name, $"table.{entity.Set}")}}
            {{Changes(entity, entity.Name, $"table.{entity.Set}", generated)}}
        }
        """;

    private static string Description(EntitySpec entity)
    {
        var type = entity.Name;
        var indexes = entity.Indexes.Select(static index => $"\"{index.Index}\"");
        var draws = entity.Members.Select(static member => $"{member.Name} = {member.Draw}");
        var members = entity.Members.Select(static member => $"e.{member.Name}");
        return $$"""
            public override string Name => "{{type}}";
            public override bool IsBatchable => {{(entity.HasUnique ? "false" : "true")}};
            public override IReadOnlyList<string> Indexes => [{{string.Join(", ", indexes)}}];
            protected override {{type}} New(Values values) => new() { {{string.Join(", ", draws)}} };
            protected override IEnumerable<object> Members({{type}} e) => [{{string.Join(", ", members)}}];
            protected override IEnumerable<object> KeyParts({{type}} e) => [{{Said(entity.KeyParts)}}];
            protected override IEnumerable<object> PartitionParts({{type}} e) => [{{Said(entity.Partition.Parts)}}];
            protected override IEnumerable<object> IndexParts(string index, {{type}} e) => index switch
            {
                {{Arms(entity, index => IndexParts(entity, index))}}
                _ => null,
            };
            """;
    }

    private static string Operations(EntitySpec entity, string type, string set)
    {
        var partition = Arguments(entity.Partition.Parts);
        return $$"""
            protected override WriteOperation PutOf({{type}} e) => {{set}}.Put(e);
            protected override WriteOperation DeleteOf({{type}} e) => {{set}}.Delete(e);
            protected override GetOperation<{{type}}> GetOf({{type}} e) => {{set}}.Get({{Key(entity)}});
            protected override async ValueTask PutOfAsync({{type}} e) => await {{set}}.PutAsync(e);
            protected override ValueTask<List<{{type}}>> QueryOfAsync({{type}} e) => {{set}}.Query({{partition}}).ToListAsync();
            protected override ValueTask<List<{{type}}>> QueryOfAsync(string index, {{type}} e) => index switch
            {
                {{Arms(entity, index => IndexQuery(entity, index))}}
                _ => throw new ArgumentException(index),
            };
            """;
    }

    private static string Arms(EntitySpec entity, Func<IndexSpec, string> result) =>
        string.Concat(entity.Indexes.Select(index => $"\"{index.Index}\" => {result(index)},\n"));

    private static string Key(EntitySpec entity) => $"new {entity.Name}Key({Arguments(entity.KeyParts)})";

    private static string IndexParts(EntitySpec entity, IndexSpec index)
    {
        var conditions = index.Parts.Select(static part => part.Member)
            .Where(static member => member.IsNullable)
            .Select(static member => $"(object)e.{member.Name} is not null")
            .Concat(index.When is null ? [] : [$"e.{index.When.Name}"])
            .Prepend("true");
        return $"{string.Join(" && ", conditions)} ? [{Said(index.IsLocal ? entity.Partition.Parts : index.PartitionParts)}] : null";
    }

    private static string IndexQuery(EntitySpec entity, IndexSpec index)
    {
        var arguments = Arguments(index.IsLocal ? entity.Partition.Parts : index.PartitionParts);
        return $"table.{entity.Set}.{index.Method}({arguments}).{(index.IsPartial ? "HydrateAsync" : "ToListAsync")}()";
    }

    private static string Said(IEnumerable<PartSpec> parts) => string.Join(", ", parts.Select(static part => part.Said("e")));

    // Values that may be null are asked for as such only where they are not.
    private static string Arguments(IEnumerable<PartSpec> parts) =>
        string.Join(", ", parts.Select(static part => $"({part.Member.Type.Name})e.{part.Member.Name}"));
}
