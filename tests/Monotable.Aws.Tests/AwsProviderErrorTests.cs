using System.Net;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Protocol;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws.Tests;

public sealed class AwsProviderErrorTests
{
    private static readonly Item Key = Item.Create(("pk", "a"));

    [Theory]
    [InlineData("ValidationException", typeof(DynamoDbValidationException))]
    [InlineData("ConditionalCheckFailedException", typeof(ConditionalCheckFailedException))]
    [InlineData("TransactionCanceledException", typeof(TransactionCanceledException))]
    [InlineData("TransactionConflictException", typeof(TransactionConflictException))]
    [InlineData("TransactionInProgressException", typeof(TransactionInProgressException))]
    [InlineData("IdempotentParameterMismatchException", typeof(IdempotentParameterMismatchException))]
    [InlineData("ResourceNotFoundException", typeof(ResourceNotFoundException))]
    [InlineData("ResourceInUseException", typeof(ResourceInUseException))]
    [InlineData("LimitExceededException", typeof(LimitExceededException))]
    [InlineData("ItemCollectionSizeLimitExceededException", typeof(ItemCollectionSizeLimitExceededException))]
    [InlineData("ProvisionedThroughputExceededException", typeof(ProvisionedThroughputExceededException))]
    [InlineData("RequestLimitExceeded", typeof(RequestLimitExceededException))]
    [InlineData("ThrottlingException", typeof(ThrottlingException))]
    [InlineData("InternalServerError", typeof(InternalServerErrorException))]
    [InlineData("UnrecognizedClientException", typeof(DynamoDbException))]
    public async Task An_error_keeps_its_code_text_and_request_and_the_exception_of_the_SDK(string code, Type type)
    {
        var thrown = new AmazonDynamoDBException("The text.", ErrorType.Sender, code, "request-1", HttpStatusCode.BadRequest);
        var caught = await CatchAsync(thrown);
        Assert.IsType(type, caught);
        Assert.Equal(code, caught.ErrorCode);
        Assert.Equal("The text.", caught.Message);
        Assert.Equal("request-1", caught.RequestId);
        Assert.Same(thrown, caught.InnerException);
    }

    [Fact]
    public async Task A_typed_exception_without_a_code_is_known_by_its_type() =>
        Assert.IsType<ResourceNotFoundException>(await CatchAsync(new Sdk.ResourceNotFoundException("gone")));

    [Fact]
    public async Task An_unknown_fault_of_the_service_may_be_tried_again()
    {
        var caught = await CatchAsync(new AmazonDynamoDBException("?", ErrorType.Receiver, null, "r", HttpStatusCode.ServiceUnavailable));
        Assert.Equal("503", caught.ErrorCode);
        Assert.Equal(503, caught.StatusCode);
        Assert.True(caught.IsRetryable);
    }

    [Fact]
    public async Task A_failed_condition_brings_the_item()
    {
        var caught = await CatchAsync(new Sdk.ConditionalCheckFailedException("no")
        {
            ErrorCode = "ConditionalCheckFailedException",
            Item = SdkItems.FromItem(Key),
        });
        Assert.Equal(Key, Assert.IsType<ConditionalCheckFailedException>(caught).Item);
        caught = await CatchAsync(new Sdk.ConditionalCheckFailedException("no") { ErrorCode = "ConditionalCheckFailedException" });
        Assert.Null(Assert.IsType<ConditionalCheckFailedException>(caught).Item);
    }

    [Fact]
    public async Task A_cancelled_transaction_brings_its_reasons_in_order()
    {
        var caught = await CatchAsync(new Sdk.TransactionCanceledException("cancelled")
        {
            ErrorCode = "TransactionCanceledException",
            CancellationReasons =
            [
                new() { Code = "None" },
                new() { Code = "ConditionalCheckFailed", Message = "no", Item = SdkItems.FromItem(Key) },
            ],
        });
        Assert.Equal(
            [CancellationReason.None, new CancellationReason("ConditionalCheckFailed", "no", Key)],
            Assert.IsType<TransactionCanceledException>(caught).CancellationReasons);
    }

    [Fact]
    public async Task Faults_of_the_network_pass_through()
    {
        var client = Substitute.For<IAmazonDynamoDB>();
        var fault = new HttpRequestException("no route");
        client.GetItemAsync(Arg.Any<Sdk.GetItemRequest>(), Arg.Any<CancellationToken>()).ThrowsAsync(fault);
        var caught = await Assert.ThrowsAsync<HttpRequestException>(
            () => new AwsProvider(client).GetItemAsync(new GetItemRequest { TableName = "t", Key = Key }, ItemCodec.Instance).AsTask());
        Assert.Same(fault, caught);
    }

    private static async Task<DynamoDbException> CatchAsync(AmazonDynamoDBException thrown)
    {
        var client = Substitute.For<IAmazonDynamoDB>();
        client.GetItemAsync(Arg.Any<Sdk.GetItemRequest>(), Arg.Any<CancellationToken>()).ThrowsAsync(thrown);
        return await Assert.ThrowsAnyAsync<DynamoDbException>(
            () => new AwsProvider(client).GetItemAsync(new GetItemRequest { TableName = "t", Key = Key }, ItemCodec.Instance).AsTask());
    }
}
