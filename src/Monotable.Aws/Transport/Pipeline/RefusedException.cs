using System.Net;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>An error of the service on its way through the SDK's pipeline, which looks at its code and status to decide on another attempt.</summary>
internal sealed class RefusedException(DynamoDbError error, Exception innerException) : AmazonDynamoDBException(
    error.Message,
    innerException,
    error.StatusCode >= 500 ? ErrorType.Receiver : ErrorType.Sender,
    error.Code,
    error.RequestId,
    (HttpStatusCode)error.StatusCode)
{
    public DynamoDbError Error { get; } = error;
}
