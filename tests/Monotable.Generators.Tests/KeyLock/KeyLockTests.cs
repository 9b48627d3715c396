using System.Globalization;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests.KeyLock;

/// <summary>The record of the stored form: what it holds, and what is said when the model departs from it.</summary>
public sealed class KeyLockTests
{
    private const string Model = """
        using System;
        using System.Collections.Generic;
        using Monotable;

        namespace Shop;

        [SingleTable("shop")]
        [GlobalIndex("GSI1")]
        [GlobalIndex("ByTenant")]
        public sealed partial class ShopTable;

        public enum OrderState { Open, Paid }

        public sealed record Address(string City, [AttributeName("zip")] int? Code);

        [Entity<ShopTable>]
        [ItemKey("USER#{UserId}", "ORDER#{PlacedAt:desc}#{OrderId}")]
        [IndexKey("GSI1", "STATE#{State}", "{PlacedAt:yyyyMM}", When = nameof(Gift))]
        [IndexKey("ByTenant", Partition = [nameof(Tenant)], Sort = [nameof(Total)])]
        public sealed record Order(string UserId, DateTimeOffset PlacedAt, Guid OrderId, OrderState State, bool Gift, string Tenant, decimal Total)
        {
            public Address? Delivery { get; init; }
            public HashSet<string> Tags { get; init; } = [];
            public List<Address> Stops { get; init; } = [];
            public Dictionary<string, long> Counts { get; init; } = [];
        }
        """;

    private const string Recorded = """
        // What stored items depend on. Generated; commit it. A line changes only when somebody accepts the change.
        ShopTable Order attribute Address.City = S String
        ShopTable Order attribute Address.zip = N Int32
        ShopTable Order attribute Counts = M of N Int64
        ShopTable Order attribute Delivery = M Address
        ShopTable Order attribute Gift = BOOL Boolean
        ShopTable Order attribute OrderId = S Guid
        ShopTable Order attribute PlacedAt = S DateTimeOffset
        ShopTable Order attribute State = S Open|Paid
        ShopTable Order attribute Stops = L of M Address
        ShopTable Order attribute Tags = SS of S String
        ShopTable Order attribute Tenant = S String
        ShopTable Order attribute Total = N Decimal
        ShopTable Order attribute UserId = S String
        ShopTable Order discriminator _t = Order
        ShopTable Order index ByTenant Tenant = partition 1
        ShopTable Order index ByTenant Total = sort 1
        ShopTable Order index GSI1 gsi1pk = STATE#{State:Name} when Gift
        ShopTable Order index GSI1 gsi1sk = {PlacedAt:DateTimeOffset:yyyyMM} when Gift
        ShopTable Order key pk = USER#{UserId:String}
        ShopTable Order key sk = ORDER#{PlacedAt:DateTimeOffset:desc}#{OrderId:Guid}

        """;

    [Fact]
    public void The_record_holds_keys_indexes_discriminators_and_attributes_in_order()
    {
        var message = Assert.Single(Run(Model, null).Messages);
        Assert.Equal("MTB0605", message.Id);
        Assert.Equal(Recorded.ReplaceLineEndings("\n"), message.Properties[KeyLockRules.ContentProperty]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_model_as_it_is_recorded_is_silent(string lineEnding)
    {
        var result = Run(Model, Recorded.ReplaceLineEndings(lineEnding));
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Messages);
    }

    [Theory]
    [InlineData("ORDER#{PlacedAt:desc}", "ORDERS#{PlacedAt:desc}", "ShopTable Order key sk")]
    [InlineData("ORDER#{PlacedAt:desc}", "ORDER#{PlacedAt}", "ShopTable Order key sk")]
    [InlineData("When = nameof(Gift)", "Name = \"ByState\"", "ShopTable Order index GSI1 gsi1pk")]
    [InlineData("Open, Paid", "Opened, Paid", "ShopTable Order attribute State")]
    [InlineData("decimal Total", "long Total", "ShopTable Order attribute Total")]
    [InlineData("\"zip\"", "\"code\"", "ShopTable Order attribute Address.zip")]
    [InlineData("[Entity<ShopTable>]", "[Entity<ShopTable>(Discriminator = \"order\")]", "ShopTable Order discriminator _t")]
    [InlineData("Sort = [nameof(Total)]", "Sort = []", "ShopTable Order index ByTenant Total")]
    public void A_changed_line_is_an_error_at_its_entity(string before, string after, string subject)
    {
        var model = Model.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Model, model);
        var changed = Run(model, Recorded).Diagnostics.Where(static found => found.Id == "MTB0603").ToList();
        Assert.Contains(changed, found => Text(found).StartsWith($"'{subject}' is recorded as '", StringComparison.Ordinal));
        Assert.All(changed, static found => Assert.Equal(DiagnosticSeverity.Error, found.Severity));
        Assert.All(changed, found => Assert.Contains("Entity<ShopTable>", LineOf(found, model), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_gone_is_an_error()
    {
        var found = Assert.Single(Run(Model, Recorded + "ShopTable Coupon key pk = COUPON#{Code:String}\n").Diagnostics);
        Assert.Equal("MTB0603", found.Id);
        Assert.StartsWith("'ShopTable Coupon key pk' is recorded as 'COUPON#{Code:String}', but is now gone.", Text(found), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_is_a_warning()
    {
        var recorded = Recorded.Replace("ShopTable Order attribute Gift = BOOL Boolean", "", StringComparison.Ordinal);
        var found = Assert.Single(Run(Model, recorded).Diagnostics);
        Assert.Equal("MTB0604", found.Id);
        Assert.StartsWith("'ShopTable Order attribute Gift = BOOL Boolean' is not recorded", Text(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Pragma_suppresses_it() => Assert.Empty(Run("#pragma warning disable MTB0604\n" + Model, "").Diagnostics);

    [Fact]
    public void A_refused_model_is_not_compared()
    {
        var model = Model.Replace("USER#{UserId}", "USER#{Nobody}", StringComparison.Ordinal);
        Assert.Equal(["MTB0105"], Run(model, Recorded).Diagnostics.Select(static found => found.Id).Distinct());
    }

    private static GenerationResult Run(string model, string? keyLock) => Generation.Run(Generation.Compile([model]), keyLock);

    private static string Text(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static string LineOf(Diagnostic diagnostic, string source) =>
        source.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line];
}
