using Monotable.Protocol;
using Monotable.Specification.Tests.Shapes;

namespace Monotable.Specification.Tests;

/// <summary>A member of a closed hierarchy is stored as the map of its case, with what tells the cases apart beside its members.</summary>
public abstract class HierarchySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Method.Card Card = new("4711", new(2030, 1, 31)) { Note = "ann's" };

    private static readonly Invoice Sample = new() { Id = "a", Paid = Card };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_is_stored_with_its_discriminator()
    {
        var shapes = await NewShapesAsync();
        await shapes.Invoices.PutAsync(Sample with { Refunded = new Method.Cash(), Deposit = Card });
        var stored = await ReadAsync(shapes, "a");
        Assert.Equal(
            Item.Create(("kind", "card"), ("Note", "ann's"), ("Number", "4711"), ("Expires", "2030-01-31")), stored["Paid"].AsMap());
        Assert.Equal(Item.Create(("kind", "cash")), stored["Refunded"].AsMap());
        Assert.Equal(Item.Create(("Note", "ann's"), ("Number", "4711"), ("Expires", "2030-01-31")), stored["Deposit"].AsMap());
    }

    [Fact]
    public async Task Each_value_reads_back_as_its_own_type()
    {
        var shapes = await NewShapesAsync();
        var written = Sample with
        {
            Paid = new Method.Split([Card, new Method.Split([new Method.Cash()]), new Method.Cash { Note = "rest" }]),
            Refunded = Card,
            Attempts = [new Method.Cash(), null, Card],
            Stamps = new Dictionary<string, IShape> { ["round"] = new Circle(1.5), ["square"] = Box.Of(3, 4) },
            Deposit = Card,
        };
        await shapes.Invoices.PutAsync(written);
        var read = (await shapes.Invoices.GetAsync("a"))!;
        var split = Assert.IsType<Method.Split>(read.Paid);
        Assert.Equal(Card, split.Parts[0]);
        Assert.Equal([new Method.Cash()], Assert.IsType<Method.Split>(split.Parts[1]).Parts);
        Assert.Equal(new Method.Cash { Note = "rest" }, split.Parts[2]);
        Assert.Equal(Card, read.Refunded);
        Assert.Equal([new Method.Cash(), null, Card], read.Attempts);
        Assert.Equal(new Circle(1.5), read.Stamps["round"]);
        var box = Assert.IsType<Box>(read.Stamps["square"]);
        Assert.Equal((3, 4), (box.Width, box.Height));
        Assert.Equal(Card, read.Deposit);
        Assert.Null((await Written(shapes, Sample)).Refunded);
    }

    [Fact]
    public async Task Updates_and_conditions_take_a_case_as_a_value()
    {
        var shapes = await NewShapesAsync();
        await shapes.Invoices.PutAsync(Sample);
        await shapes.Invoices.Update("a")
            .Set(i => i.Paid, new Method.Cash())
            .Append(i => i.Attempts, Card)
            .If(i => i.Paid == Card && i.Refunded == null)
            .ExecuteAsync(Token);
        var read = (await shapes.Invoices.GetAsync("a"))!;
        Assert.Equal(new Method.Cash(), read.Paid);
        Assert.Equal([Card], read.Attempts);
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => shapes.Invoices.Update("a").Set(i => i.Refunded, Card).If(i => i.Paid == Card).ExecuteAsync(Token).AsTask());
    }

    [Fact]
    public async Task A_type_that_is_no_case_is_not_written()
    {
        var shapes = await NewShapesAsync();
        var undeclared = await RefusedAsync(() => shapes.Invoices.PutAsync(Sample with { Paid = new Method.Gift() }));
        Assert.Contains("Entity 'Invoice', attribute 'Paid'", undeclared.Message, StringComparison.Ordinal);
        Assert.Contains("'Gift', which is no declared case of 'Method'", undeclared.Message, StringComparison.Ordinal);
        var derived = await RefusedAsync(() => shapes.Invoices.PutAsync(Sample with { Paid = new Method.GoldCard("1", default) }));
        Assert.Contains("'GoldCard'", derived.Message, StringComparison.Ordinal);
        await RefusedAsync(() => shapes.Invoices.PutAsync(Sample with { Paid = null! }));
        Assert.Null(await shapes.Invoices.GetAsync("a"));
    }

    [Fact]
    public async Task A_discriminator_of_no_case_is_an_error_that_names_it()
    {
        var shapes = await NewShapesAsync();
        await shapes.Invoices.PutAsync(Sample);
        await OverwriteAsync(shapes, AttributeValue.Map(Item.Create(("kind", "cheque"))));
        var unknown = await RefusedAsync(() => shapes.Invoices.GetAsync("a"));
        Assert.Contains("attribute 'Paid', item (", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("'cheque' is not the discriminator 'kind' of a case of 'Method'", unknown.Message, StringComparison.Ordinal);

        await OverwriteAsync(shapes, AttributeValue.Map(Item.Create(("Number", "1"))));
        var absent = await RefusedAsync(() => shapes.Invoices.GetAsync("a"));
        Assert.Contains("no text in 'kind', which tells the cases of 'Method' apart", absent.Message, StringComparison.Ordinal);

        await OverwriteAsync(shapes, AttributeValue.String("card"));
        await RefusedAsync(() => shapes.Invoices.GetAsync("a"));
    }

    private static async Task<Invoice> Written(ShapesTable shapes, Invoice invoice)
    {
        await shapes.Invoices.PutAsync(invoice, Token);
        return (await shapes.Invoices.GetAsync(invoice.Id, Token))!;
    }

    private static async Task<ItemMappingException> RefusedAsync<T>(Func<ValueTask<T>> call) =>
        await Assert.ThrowsAsync<ItemMappingException>(() => call().AsTask());

    private async Task OverwriteAsync(ShapesTable shapes, AttributeValue paid) => await Provider.UpdateItemAsync(
        new UpdateItemRequest
        {
            TableName = shapes.TableName,
            Key = new InvoiceKey("a").ToItem(),
            UpdateExpression = "SET Paid = :paid",
            ExpressionAttributeValues = Item.Create((":paid", paid)),
        },
        ItemCodec.Instance,
        Token);

    private async Task<Item> ReadAsync(ShapesTable shapes, string id)
    {
        var request = new GetItemRequest { TableName = shapes.TableName, Key = new InvoiceKey(id).ToItem() };
        return (await Provider.GetItemAsync(request, ItemCodec.Instance, Token)).Item!;
    }

    private async Task<ShapesTable> NewShapesAsync()
    {
        var table = await NewTableAsync(name => new ShapesTable(Provider).Schema with { TableName = name });
        return new ShapesTable(Provider, new() { TableName = table.Name });
    }
}
