using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>Takes answers out of the SDK's pipeline: the bytes of one that succeeded, an exception of one that is an error.</summary>
internal sealed class JsonAnswerUnmarshaller : ResponseUnmarshaller
{
    public override AmazonWebServiceResponse Unmarshall(UnmarshallerContext context)
    {
        var answer = (JsonAnswerContext)context;
        return new JsonAnswer
        {
            Body = HttpAnswer.Read(answer.Stream, answer.ResponseData.ContentLength, answer.Header(HttpAnswer.ChecksumHeader)),
        };
    }

    public override AmazonServiceException UnmarshallException(UnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var context = (JsonAnswerContext)input;
        using var answer = HttpAnswer.Read(context.Stream, context.ResponseData.ContentLength, checksum: null);
        return new RefusedException(ErrorBody.Read(answer.Body, (int)statusCode, context.Header(HttpAnswer.RequestIdHeader)), innerException);
    }

    protected override UnmarshallerContext ConstructUnmarshallerContext(
        Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException) =>
        new JsonAnswerContext(responseStream, response);

    protected override UnmarshallerContext ConstructUnmarshallerContext(
        Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException, IRequestContext requestContext) =>
        new JsonAnswerContext(responseStream, response);
}
