using Amazon.Runtime;

namespace Monotable.Aws;

/// <summary>The answer of any operation, not read yet.</summary>
internal sealed class JsonAnswer : AmazonWebServiceResponse
{
    public HttpAnswer Body { get; init; }
}
