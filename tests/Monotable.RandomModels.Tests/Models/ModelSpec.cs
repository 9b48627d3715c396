namespace Monotable.RandomModels.Tests.Models;

/// <summary>A table class with its entities.</summary>
/// <param name="Entities">The entities.</param>
internal sealed record ModelSpec(IReadOnlyList<EntitySpec> Entities)
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Threading.Tasks;
        using Monotable;
        using Monotable.Protocol;

        namespace RandomModel;

        """;

    /// <summary>Gets the model in C#.</summary>
    public string Source =>
        $$"""
        {{Usings}}
        [SingleTable("model")]
        {{string.Join('\n', Indexes.Select(static index => index.Declaration))}}
        public sealed partial class ModelTable;

        public sealed record Place(string Country, int Zone);

        {{string.Join('\n', Entities.Select(static entity => entity.Source))}}
        """;

    private IEnumerable<IndexSpec> Indexes => Entities.SelectMany(static entity => entity.Indexes)
        .DistinctBy(static index => index.Index)
        .OrderBy(static index => index.Index, StringComparer.Ordinal);

    public ModelSpec With(EntitySpec before, EntitySpec after) =>
        new([.. Entities.Select(entity => ReferenceEquals(entity, before) ? after : entity)]);
}
