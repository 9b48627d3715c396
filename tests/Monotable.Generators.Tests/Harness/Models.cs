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

    /// <summary>Entities that share partitions of the table, of overloaded and of native indexes, under other member names.</summary>
    public const string Tenants = """
        #pragma warning disable MTB0602 // The queries of one entity in a native index read the other's entries too.
        using System.Collections.Generic;
        using Monotable;

        namespace Rental;

        /// <summary>The table.</summary>
        [SingleTable("rental")]
        [GlobalIndex("GSI1")]
        [GlobalIndex("GSI2")]
        [GlobalIndex("ByCity")]
        [LocalIndex("ByPrice")]
        public sealed partial class RentalTable;

        /// <summary>A tenant.</summary>
        [Entity<RentalTable>(Discriminator = "tenant")]
        [ItemKey("TENANT#{Id}", "PROFILE")]
        [IndexKey("GSI1", "MAIL#{Mail}", "TENANT", Name = "ByMail")]
        [IndexKey("GSI2", "LEVEL#{Level}", "TENANT", Name = "ByLevel")]
        public sealed record Tenant(string Id, string Mail, int Level);

        /// <summary>A contract.</summary>
        [Entity<RentalTable>]
        [ItemKey("TENANT#{TenantId}", "CONTRACT#{Number}")]
        [IndexKey("GSI1", "MAIL#{Contact}", "CONTRACT#{Number}", Name = "ByMail")]
        [IndexKey("ByCity", Partition = [nameof(City)], Sort = [nameof(Number)])]
        [IndexKey("ByPrice", "{Rent}")]
        public sealed record Contract(string TenantId, int Number, string City, string Contact, decimal Rent);

        /// <summary>A payment.</summary>
        [Entity<RentalTable>]
        [ItemKey("TENANT#{TenantId}", "PAYMENT#{Number}")]
        [IndexKey("GSI2", "LEVEL#{Step}", "PAYMENT", Name = "ByStep")]
        [IndexKey("ByCity", Partition = [nameof(City)], Sort = [nameof(Number)])]
        [IndexKey("ByPrice", "{Amount}")]
        public sealed record Payment(string TenantId, int Number, string City, int Step, decimal Amount);

        /// <summary>A reminder of a payment.</summary>
        [Entity<RentalTable>]
        [ItemKey("TENANT#{TenantId}", "PAYMENT#{Payment}#REMINDER#{Day}")]
        public sealed record Reminder(string TenantId, int Payment, System.DateOnly Day);

        /// <summary>A payment with what followed it.</summary>
        [ItemCollection]
        public sealed record PaymentStory(Payment Payment, IReadOnlyList<Reminder> Reminders);

        /// <summary>Whatever there is of a tenant.</summary>
        [ItemCollection<RentalTable>(Set = "Dossiers")]
        internal sealed record Dossier(Tenant Tenant, Contract? Contract, IReadOnlyList<PaymentStory> Payments, IReadOnlyList<RentalItem> Others);

        /// <summary>Those who can be reached at a mail address.</summary>
        [ItemCollection<RentalTable>(Index = "GSI1", IgnoreOthers = true)]
        internal sealed record Contact(Tenant? Tenant, IEnumerable<Contract> Contracts);

        /// <summary>A house, in no company.</summary>
        [Entity<RentalTable>]
        [ItemKey("HOUSE#{Id}", "HOUSE")]
        internal sealed record House(System.Guid Id);
        """;

    /// <summary>A model with some of its text replaced.</summary>
    /// <param name="source">The model.</param>
    /// <param name="changes">What is there, and what takes its place; then the next of both.</param>
    public static string Changed(string source, params string[] changes)
    {
        for (var i = 0; i < changes.Length; i += 2)
        {
            Assert.Contains(changes[i], source, StringComparison.Ordinal);
            source = source.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        return source;
    }
}
