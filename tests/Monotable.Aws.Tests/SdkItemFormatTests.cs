using System.Diagnostics.CodeAnalysis;
using Monotable.Formats;
using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws.Tests;

public sealed class SdkItemFormatTests : ItemFormatSpecification
{
    [Fact]
    public void Values_of_a_client_that_initializes_collections_keep_their_types()
    {
        var value = new Sdk.AttributeValue { S = "x", M = [], L = [], SS = [], NS = [], BS = [] };
        Assert.Equal("x", SdkValues.ToValue(value).AsString());
        Assert.Equal(AttributeType.Boolean, SdkValues.TypeOf(new Sdk.AttributeValue { BOOL = false, SS = [], NS = [], BS = [] }));
    }

    [Fact]
    public void Empty_maps_and_lists_are_marked_to_be_sent()
    {
        Assert.True(SdkValues.FromValue(Item.Empty).IsMSet);
        Assert.True(SdkValues.FromValue(AttributeValue.List()).IsLSet);
    }

    [Fact]
    public void A_value_without_a_type_is_a_mapping_error()
    {
        var item = new Dictionary<string, Sdk.AttributeValue> { ["a"] = new() };
        Assert.Throws<ItemMappingException>(() => SdkItems.TryRead(ItemCodec.Instance, item, out _));
    }

    [Fact]
    public void A_number_the_service_cannot_have_sent_is_a_mapping_error()
    {
        var item = new Dictionary<string, Sdk.AttributeValue> { ["a"] = new() { N = "one" } };
        Assert.Throws<ItemMappingException>(() => SdkItems.TryRead(ItemCodec.Instance, item, out _));
    }

    protected override bool TryRead<T>(Item item, IItemCodec<T> codec, [MaybeNullWhen(false)] out T read) =>
        SdkItems.TryRead(codec, SdkItems.FromItem(item), out read);

    protected override Item Written<T>(IItemCodec<T> codec, T value) => SdkItems.ToItem(SdkItems.Write(codec, value));
}
