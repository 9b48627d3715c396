using System.Globalization;
using System.Text;

namespace Monotable.Benchmarks;

/// <summary>A model of any number of entities, as a large application has them: each with keys, two indexes, a nested type and an enum.</summary>
internal static class LargeModel
{
    public const string Table = """
        using Monotable;
        namespace Large;
        [SingleTable("large")]
        [GlobalIndex("GSI1")]
        [GlobalIndex("GSI2")]
        public sealed partial class LargeTable;
        public enum State { Open, Paid, Sent }
        public sealed record Address(string Street, string City, string Country);
        """;

    private static readonly CompositeFormat Entity = CompositeFormat.Parse("""
        using System;
        using System.Collections.Generic;
        using Monotable;
        namespace Large;
        [Entity<LargeTable>]
        [ItemKey("TENANT#{{TenantId}}", "E{0}#{{PlacedAt}}#{{Id}}")]
        [IndexKey("GSI1", "E{0}#{{State}}#{{Shard}}", "{{PlacedAt}}", Name = "ByState")]
        [IndexKey("GSI2", "E{0}MAIL#{{Mail}}", "E{0}", Name = "ByMail")]
        public sealed record Entity{0}
        {{
            public required string TenantId {{ get; init; }}
            public required DateTimeOffset PlacedAt {{ get; init; }}
            public required Guid Id {{ get; init; }}
            public required State State {{ get; init; }}
            public int? Shard {{ get; init; }}
            public string? Mail {{ get; init; }}
            public decimal Total {{ get; init; }}
            public bool Gift {{ get; init; }}
            public Address? Address {{ get; init; }}
            public IReadOnlyList<string> Notes {{ get; init; }} = [];
            public HashSet<string> Tags {{ get; init; }} = [];
        }}
        """);

    public static string EntityFile(int number) => string.Format(CultureInfo.InvariantCulture, Entity, number);
}
