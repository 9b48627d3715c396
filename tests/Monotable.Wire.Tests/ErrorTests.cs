using Monotable.Protocol;

namespace Monotable.Wire.Tests;

public sealed class ErrorTests
{
    private static readonly Item Stored = Item.Create(("pk", "a"));

    [Theory]
    [InlineData("ValidationException", """{"__type":"com.amazon.coral.validate#ValidationException","message":"text"}""")]
    [InlineData("ResourceNotFoundException", """{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"text"}""")]
    [InlineData(
        "IdempotentParameterMismatchException",
        """{"__type":"com.amazonaws.dynamodb.v20120810#IdempotentParameterMismatchException","Message":"text"}""")]
    [InlineData("SerializationException", """{"__type":"com.amazon.coral.service#SerializationException","Message":"text"}""")]
    [InlineData("InternalServerError", """{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError","message":"text"}""")]
    public void An_error_is_written_as_the_service_writes_it(string code, string body)
    {
        Assert.Equal(body, WireText.Write(json => ErrorBody.Write(json, new DynamoDbError(code, "text"))));
        Assert.Equal(new DynamoDbError(code, "text"), ErrorBody.Read(WireText.Utf8(body), 400));
    }

    [Fact]
    public void An_error_without_a_text_has_no_member_for_it()
    {
        var body = WireText.Write(json => ErrorBody.Write(json, new DynamoDbError("SerializationException", "")));
        Assert.Equal("""{"__type":"com.amazon.coral.service#SerializationException"}""", body);
    }

    [Fact]
    public void A_failed_condition_carries_the_item()
    {
        var thrown = new ConditionalCheckFailedException("no") { Item = Stored };
        var body = WireText.Write(json => ErrorBody.Write(json, DynamoDbError.From(thrown)));
        WireText.AssertSame(
            """{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"no","Item":{"pk":{"S":"a"}}}""", body);
        var caught = Assert.IsType<ConditionalCheckFailedException>(ErrorBody.Read(WireText.Utf8(body), 400, "r1").ToException());
        Assert.Equal(Stored, caught.Item);
        Assert.Equal("r1", caught.RequestId);
        Assert.Equal("no", caught.Message);
    }

    [Fact]
    public void A_cancelled_transaction_carries_its_reasons()
    {
        var thrown = new TransactionCanceledException("cancelled", [CancellationReason.None, new("ConditionalCheckFailed", "no", Stored)]);
        var body = WireText.Write(json => ErrorBody.Write(json, DynamoDbError.From(thrown)));
        WireText.AssertSame(
            """
            {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","Message":"cancelled","CancellationReasons":[{"Code":"None"},
            {"Code":"ConditionalCheckFailed","Message":"no","Item":{"pk":{"S":"a"}}}]}
            """,
            body);
        var caught = Assert.IsType<TransactionCanceledException>(ErrorBody.Read(WireText.Utf8(body), 400).ToException());
        Assert.Equal(thrown.CancellationReasons, caught.CancellationReasons);
    }

    [Theory]
    [InlineData("<html>busy</html>", 503, "InternalServerError", true)]
    [InlineData("", 404, "UnknownError", false)]
    [InlineData("""{"message":"no type"}""", 400, "UnknownError", false)]
    public void A_body_that_is_no_error_gives_one_by_its_status(string body, int statusCode, string code, bool isRetryable)
    {
        var exception = ErrorBody.Read(WireText.Utf8(body), statusCode).ToException();
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal(isRetryable, exception.IsRetryable);
    }

    [Fact]
    public void A_type_without_a_namespace_is_read_too() =>
        Assert.IsType<ThrottlingException>(ErrorBody.Read("""{"__type":"ThrottlingException","Message":"slow"}"""u8, 400).ToException());
}
