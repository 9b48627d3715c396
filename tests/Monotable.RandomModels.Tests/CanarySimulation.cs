using Monotable.Protocol;
using Monotable.RandomModels.Tests.Checks;
using Monotable.RandomModels.Tests.Compilation;
using Monotable.RandomModels.Tests.Models;
using Monotable.RandomModels.Tests.Probes;
using Monotable.TestSupport;

namespace Monotable.RandomModels.Tests;

/// <summary>Faults that the checks must find, or they mean nothing.</summary>
public sealed class CanarySimulation
{
    private static readonly MemberType Text = MemberType.Scalars[0];
    private static readonly MemberType Boolean = MemberType.Scalars[3];
    private static readonly MemberType Integer = MemberType.Scalars[8];

    // Two entities whose keys meet where the one's part reads like the other's literal, among what has nothing to do with it.
    private static readonly ModelSpec Meeting = new(
    [
        new("A", Head("A#", Boolean), Head("X"), [], [new("P0", Text, IsNullable: true, IsPlain: true)]),
        new("B", Head("OTHER#", Text), Head("X"), [], []),
        new("C", Head("A#1"), Head("X"), [], [new("P0", Integer, IsPlain: true)]),
    ]);

    private static readonly IndexSpec Index = new("GlobalA", Head("I#", Integer, "M1"), Head("S#", Integer, "M2"));

    private static readonly ModelSpec Indexed = new([new("A", Head("A#", Text), Head("X"), [Index], [new("P0", Text, IsPlain: true)])]);

    private static readonly ModelSpec Claiming =
        new([new("A", Head("A#", Text), Head("X"), [], [new("P0", MemberType.Uniques[1], IsPlain: true)])]);

    [Fact]
    public Task Keys_that_meet_unreported_are_found_in_the_smallest_model() => Seeded.RunAsync(static async random =>
    {
        var found = await Assert.ThrowsAsync<ModelFailedException>(() => ModelRun.CheckAsync(Meeting, random.Next(), static (model, values) =>
        {
            KeyCheck.Run(ModelRun.Probes(model), new Values(values), static _ => false);
            return Task.CompletedTask;
        }));
        Assert.Equal(KeyCheck.Property, found.Property);
        Assert.Equal(["A", "C"], found.Model!.Entities.Select(static entity => entity.Name));
        Assert.Empty(found.Model.Entities.SelectMany(static entity => entity.Plain));
    });

    [Fact]
    public void Keys_that_meet_are_no_failure_where_they_are_reported() => Seeded.Run(static random =>
    {
        using var model = CompiledModel.Of(Meeting);
        Assert.True(model.IsReported("C"));
        KeyCheck.Run(ModelRun.Probes(model), new Values(random), model.IsReported);
    });

    [Theory]
    [InlineData("globalask", StorageCheck.SameAsPut)]
    [InlineData("globalapk", StorageCheck.ReadBack)]
    [InlineData("P0", StorageCheck.ReadBack)]
    public Task An_attribute_that_an_update_left_stale_is_found(string attribute, string property) => Seeded.RunAsync(async random =>
    {
        using var model = CompiledModel.Of(Indexed);
        var check = new StorageCheck(model.Model, random, static _ => false) { Afterwards = table => SpoilAsync(table, attribute) };
        Assert.Equal(property, (await Assert.ThrowsAsync<ModelFailedException>(check.RunAsync)).Property);
    });

    [Fact]
    public Task A_claim_that_is_left_behind_is_found() => Seeded.RunAsync(static async random =>
    {
        using var model = CompiledModel.Of(Claiming);
        var check = new StorageCheck(model.Model, random, static _ => false) { Afterwards = LeaveAsync };
        Assert.Equal(StorageCheck.SameAsPut, (await Assert.ThrowsAsync<ModelFailedException>(check.RunAsync)).Property);
    });

    private static TemplateSpec Head(string literal) => new([], literal);

    private static TemplateSpec Head(string literal, MemberType type, string member = "M0") => new([new(literal, new(member, type))], "");

    private static async ValueTask SpoilAsync(Table table, string attribute)
    {
        var items = await table.Provider.ScanAsync(new() { TableName = table.TableName }, ItemCodec.Instance, CancellationToken.None);
        var spoiled = Item.Create(items.Items[0].Select(pair => pair.Key == attribute ? new(attribute, AttributeValue.String("S#stale")) : pair));
        await table.Provider.PutItemAsync(new() { TableName = table.TableName }, spoiled, ItemCodec.Instance, CancellationToken.None);
    }

    private static async ValueTask LeaveAsync(Table table)
    {
        var items = await table.Provider.ScanAsync(new() { TableName = table.TableName }, ItemCodec.Instance, CancellationToken.None);
        var claim = items.Items.First(static item => item.ContainsKey("owner"));
        var left = Item.Create(claim.Select(static pair => pair.Key == "pk" ? new(pair.Key, AttributeValue.String("left")) : pair));
        await table.Provider.PutItemAsync(new() { TableName = table.TableName }, left, ItemCodec.Instance, CancellationToken.None);
    }
}
