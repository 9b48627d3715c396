using System.Globalization;
using Amazon.DynamoDBv2;
using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>The SDK's exceptions as Monotable's, by the service's error code.</summary>
internal static class AwsErrors
{
    public static DynamoDbException ToException(AmazonDynamoDBException exception)
    {
        var statusCode = exception.StatusCode == 0 ? 400 : (int)exception.StatusCode;
        var error = new DynamoDbError(CodeOf(exception, statusCode), exception.Message)
        {
            StatusCode = statusCode,
            RequestId = exception.RequestId,
            Item = SdkItems.ToOptionalItem((exception as Sdk.ConditionalCheckFailedException)?.Item),
            CancellationReasons = ReasonsOf(exception as Sdk.TransactionCanceledException),
        };
        return error.ToException(exception);
    }

    // A mock throws the SDK's typed exceptions without a code; their names are the codes. An answer that is no DynamoDB error, a proxy's for
    // instance, has neither.
    private static string CodeOf(AmazonDynamoDBException exception, int statusCode)
    {
        if (!string.IsNullOrEmpty(exception.ErrorCode))
        {
            return exception.ErrorCode;
        }

        return exception.GetType() == typeof(AmazonDynamoDBException)
            ? statusCode.ToString(CultureInfo.InvariantCulture)
            : exception.GetType().Name;
    }

    private static IReadOnlyList<CancellationReason> ReasonsOf(Sdk.TransactionCanceledException? exception) =>
        exception?.CancellationReasons is not { } reasons
            ? []
            : [.. reasons.Select(static reason => new CancellationReason(
                string.IsNullOrEmpty(reason.Code) ? CancellationReason.None.Code : reason.Code,
                reason.Message,
                SdkItems.ToOptionalItem(reason.Item)))];
}
