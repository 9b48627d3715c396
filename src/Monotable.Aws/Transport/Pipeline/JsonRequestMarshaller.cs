using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>Gives the SDK's pipeline the JSON as it is.</summary>
internal sealed class JsonRequestMarshaller : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    private const string ServiceName = "Amazon.DynamoDBv2";

    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = (JsonRequest)input;
        var marshalled = new DefaultRequest(request, ServiceName)
        {
            HttpMethod = "POST",
            HostPrefix = request.HostPrefix,
            ResourcePath = "/",
            Content = request.Body,
        };
        marshalled.Headers["Content-Type"] = OperationNames.ContentType;
        marshalled.Headers[OperationNames.TargetHeader] = request.Target;
        return marshalled;
    }
}
