namespace Monotable.Generators.Tests.Harness;

/// <summary>Models that several tests use.</summary>
internal static class Models
{
    public const string Shop = """
        using System;
        using System.Collections.Generic;
        using Monotable;

        namespace Shop;

        /// <summary>The table.</summary>
        [SingleTable("shop")]
        [GlobalIndex("GSI1")]
        [GlobalIndex("ByTenantStatus")]
        public sealed partial class ShopTable;

        /// <summary>A state.</summary>
        public enum OrderState
        {
            /// <summary>Open.</summary>
            Open,

            /// <summary>Paid.</summary>
            Paid,
        }

        /// <summary>An order.</summary>
        [Entity<ShopTable>]
        [ItemKey("USER#{UserId}", "ORDER#{PlacedAt}#{OrderId}")]
        [IndexKey("GSI1", "STATE#{State}#{Shard}", "{PlacedAt}", Name = "ByState")]
        [IndexKey("ByTenantStatus", Partition = [nameof(TenantId), nameof(State)], Sort = [nameof(PlacedAt)])]
        public sealed record Order
        {
            /// <summary>Who.</summary>
            public required string UserId { get; init; }

            /// <summary>When.</summary>
            public required DateTimeOffset PlacedAt { get; init; }

            /// <summary>Which.</summary>
            public required string OrderId { get; init; }

            /// <summary>The state.</summary>
            public required OrderState State { get; init; }

            /// <summary>The shard.</summary>
            public int? Shard { get; init; }

            /// <summary>The tenant.</summary>
            public required string TenantId { get; init; }

            /// <summary>The total.</summary>
            public decimal Total { get; init; }

            /// <summary>Whether it is a gift.</summary>
            public bool Gift { get; init; }

            /// <summary>A note.</summary>
            public string? Note { get; init; }

            /// <summary>Tags.</summary>
            public IReadOnlySet<string> Tags { get; init; } = new HashSet<string>();
        }
        """;
}
