using Monotable.Protocol;
using Monotable.Specification.Tests.Shapes;

namespace Monotable.Specification.Tests;

/// <summary>A class without an attribute is an entity by what the table class says of it, on every way.</summary>
public abstract class MappedClassSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Parcel Sample = new() { Code = "p-1", From = new("Rome"), To = new("Oslo"), Grams = 900, Sender = new object() };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_names_and_roles_are_those_of_the_table_class()
    {
        var shapes = await NewShapesAsync();
        var written = await shapes.Parcels.PutAsync(Sample, Token);
        Assert.Equal(1, written.Revision);
        var request = new GetItemRequest { TableName = shapes.TableName, Key = new ParcelKey("p-1").ToItem() };
        var stored = (await Provider.GetItemAsync(request, ItemCodec.Instance, Token)).Item!;
        Assert.Equal(
            Item.Create(
                ("pk", "PARCEL#p-1"),
                ("sk", "PARCEL"),
                ("byroutepk", "FROM#Rome"),
                ("byroutesk", "TO#Oslo#p-1"),
                ("_t", "parcel"),
                ("code", "p-1"),
                ("From", AttributeValue.Map(Item.Create(("town", "Rome")))),
                ("To", AttributeValue.Map(Item.Create(("town", "Oslo")))),
                ("Grams", 900),
                ("Revision", 1)),
            stored);
    }

    [Fact]
    public async Task It_is_read_queried_and_scanned_like_any_entity()
    {
        var shapes = await NewShapesAsync();
        await shapes.Parcels.PutAsync(Sample, Token);
        await shapes.TransactAsync([shapes.Parcels.Put(new() { Code = "p-2", From = new("Rome"), To = new("Bern") })], Token);
        Assert.Equal("Oslo", (await shapes.Parcels.GetAsync("p-1", Token))!.To.Town);
        Assert.Equal(["p-2", "p-1"], (await shapes.Parcels.ByRoute("Rome").ToListAsync(Token)).Select(static parcel => parcel.Code));
        Assert.Equal(2, await shapes.Parcels.Scan().CountAsync(Token));
        Assert.Equal(["p-1"], (await shapes.Parcels.Scan().Filter(p => p.Grams == 900).ToListAsync(Token)).Select(static parcel => parcel.Code));
    }

    [Fact]
    public async Task Its_version_is_checked()
    {
        var shapes = await NewShapesAsync();
        var read = await shapes.Parcels.PutAsync(Sample, Token);
        await shapes.Parcels.Update(read).Set(p => p.Grams, 1000).ExecuteAsync(Token);
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => shapes.Parcels.PutAsync(read, Token).AsTask());
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => shapes.Parcels.DeleteAsync(read, Token).AsTask());
        Assert.Equal((1000, 2), ((await shapes.Parcels.GetAsync("p-1", Token))!.Grams, (await shapes.Parcels.GetAsync("p-1", Token))!.Revision));
    }

    private async Task<ShapesTable> NewShapesAsync()
    {
        var table = await NewTableAsync(name => new ShapesTable(Provider).Schema with { TableName = name });
        return new ShapesTable(Provider, new() { TableName = table.Name });
    }
}
