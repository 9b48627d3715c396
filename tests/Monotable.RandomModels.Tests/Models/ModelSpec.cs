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
        {{string.Join('\n', Indexes.Select(static index => $"[{(index.StartsWith('L') ? "Local" : "Global")}Index(\"{index}\")]"))}}
        public sealed partial class ModelTable;

        public sealed record Place(string Country, int Zone);

        {{string.Join('\n', Entities.Select(static entity => entity.Source))}}
        """;

    private IEnumerable<string> Indexes =>
        Entities.SelectMany(static entity => entity.Indexes.Select(static index => index.Index)).Distinct().Order(StringComparer.Ordinal);

    public ModelSpec With(EntitySpec before, EntitySpec after) =>
        new([.. Entities.Select(entity => ReferenceEquals(entity, before) ? after : entity)]);
}
