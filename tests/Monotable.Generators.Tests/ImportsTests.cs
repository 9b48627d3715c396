using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>A file may import what a project with this framework imports: the names of our attributes meet none of theirs.</summary>
public sealed class ImportsTests
{
    // Entity Framework Core's attributes, without the package: their names are what matters here.
    private const string EntityFramework = """
        using System;
        namespace Microsoft.EntityFrameworkCore;

        public enum DeleteBehavior { Cascade }
        public class DbContext;
        public class DbSet<T>;
        public static class EF;
        public sealed class KeylessAttribute : Attribute;
        public sealed class IndexAttribute(params string[] names) : Attribute { public string[] Names => names; public string? Name { get; set; } }
        public sealed class PrimaryKeyAttribute(params string[] names) : Attribute { public string[] Names => names; }
        public sealed class OwnedAttribute : Attribute;
        public sealed class UnicodeAttribute(bool unicode = true) : Attribute { public bool IsUnicode => unicode; }
        public sealed class PrecisionAttribute(int precision) : Attribute { public int Precision => precision; }
        public sealed class CommentAttribute(string comment) : Attribute { public string Comment => comment; }
        public sealed class BackingFieldAttribute(string name) : Attribute { public string Name => name; }
        public sealed class DeleteBehaviorAttribute(DeleteBehavior behavior) : Attribute { public DeleteBehavior Behavior => behavior; }
        public class EntityTypeConfigurationAttribute(Type type) : Attribute { public Type Type => type; }
        public sealed class EntityTypeConfigurationAttribute<T>() : EntityTypeConfigurationAttribute(typeof(T));
        """;

    private const string Importing = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.Model;
        using Microsoft.EntityFrameworkCore;
        using Xunit;
        using Monotable;

        namespace Importing;

        [SingleTable("imports")]
        [GlobalIndex("GSI1")]
        [LocalIndex("Lsi")]
        [Includes<Included>]
        [Maps<Plain>("P#{Id}", "P")]
        [MapsIndex<Plain>("GSI1", "P#{Name}")]
        [MapsMember<Plain, AttributeNameAttribute>(nameof(Plain.Name), "n")]
        [MapsType<Plain, ScannableAttribute>]
        internal sealed partial class Shelf;

        [Entity]
        [ItemKey("I#{Id}", "I")]
        internal sealed record Included(string Id);

        internal sealed record Plain(string Id, string Name);

        [ProjectionOf<Thing>]
        internal sealed record ThingName(string Id, string? Name);

        [ItemCollection<Shelf>]
        internal sealed record Things(IReadOnlyList<Thing> All);

        internal sealed record Money(decimal Amount);

        internal sealed class MoneyConverter : IAttributeConverter<Money, decimal>
        {
            public decimal ToStored(Money value) => value.Amount;

            public Money FromStored(decimal stored) => new(stored);
        }

        [Entity<Shelf>]
        [Scannable]
        [ItemKey("A#{Id}", "B")]
        [IndexKey("GSI1", "C#{Name}")]
        [IndexKey("Lsi", "{Name}")]
        [UniqueKey("NameOfDay", nameof(Name), nameof(Day))]
        [Index(nameof(Name), Name = "ByName"), PrimaryKey(nameof(Id)), Comment("A thing."), Table("things"), DynamoDBTable("things")]
        internal sealed class Thing
        {
            [EntityConstructor]
            public Thing(string id) => Id = id;

            [Required, Key, DynamoDBHashKey]
            public string Id { get; }

            [Unique]
            [AttributeName("n")]
            [Description("The name."), Column("n"), Unicode(false), MaxLength(9), DynamoDBProperty("n")]
            public string? Name { get; set; }

            [NotStored]
            [NotMapped, DynamoDBIgnore]
            public int Ignored { get; set; }

            [StoredAs(EnumForm.Number)]
            [DefaultValue(DayOfWeek.Monday)]
            public DayOfWeek Day { get; set; }

            [Converter<MoneyConverter>]
            [Precision(18), TypeConverter(typeof(string)), BackingField("_price")]
            public Money Price { get; set; } = new(0);

            [Stored]
            [Browsable(false)]
            internal int Hidden { get; set; }

            [Version]
            [Timestamp, ConcurrencyCheck, DynamoDBVersion]
            public int Revision { get; set; }

            [CreatedAt]
            [DataType(DataType.DateTime)]
            public DateTime Created { get; init; }

            [UpdatedAt]
            public DateTimeOffset? Updated { get; init; }

            [WriteOnce]
            [Editable(false), ReadOnly(true)]
            public string? Origin { get; init; }

            [Counter]
            public long Hits { get; init; }

            public Payment? Paid { get; init; }

            [Flattened("place_")]
            [ForeignKey("Place")]
            public Place? Place { get; init; }

            [TimeToLive]
            [DisplayFormat(NullDisplayText = "never")]
            public DateTimeOffset? Until { get; init; }
        }

        [Derived<Card>("card")]
        [DiscriminatorName("kind")]
        internal abstract record Payment;

        internal sealed record Card(string Number) : Payment;

        internal sealed record Place(string Town);

        public sealed class Tests
        {
            [Fact, Category("x")]
            public void Passes() => Assert.True(new List<string>().Count == 0);
        }
        """;

    [Fact]
    public void Every_attribute_has_its_name_beside_all_these_imports()
    {
        // An unused import is no clash, but the using of a namespace that does not exist would be none either.
        var result = Generation.Run(EntityFramework, "#pragma warning disable CS8019, CS1591\n" + Importing);
        Assert.Empty(result.Output.GetDiagnostics().Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error));
        Assert.Empty(result.Ids);
        Assert.Contains("Importing.Thing.g.cs", result.Files.Keys);
        Assert.Contains("Importing.Included.g.cs", result.Files.Keys);

        var thing = result.Output.GetTypeByMetadataName("Importing.Thing")!;
        Assert.Equal(
            ["EntityAttribute", "IndexKeyAttribute", "IndexKeyAttribute", "ItemKeyAttribute", "ScannableAttribute", "UniqueKeyAttribute"],
            thing.GetAttributes().Where(IsOurs).Select(static attribute => attribute.AttributeClass!.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_names_every_attribute_there_is()
    {
        var names = typeof(SingleTableAttribute).Assembly.GetExportedTypes()
            .Where(static type => type.IsSubclassOf(typeof(Attribute)))
            .Select(static type => type.Name.Split('`')[0].Replace("Attribute", "", StringComparison.Ordinal) switch
            {
                // The attribute whose name holds the word itself.
                "Name" => "AttributeName",
                var name => name,
            })
            .Distinct();
        Assert.All(names, static name => Assert.Matches($@"\[{name}[<(\]]", Importing));
    }

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingAssembly.Name == typeof(SingleTableAttribute).Assembly.GetName().Name;
}
