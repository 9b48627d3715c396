using Amazon.Runtime;

namespace Monotable.Aws;

/// <summary>The answer of any operation, not read yet.</summary>
internal sealed class JsonAnswer : AmazonWebServiceResponse
{
    /// <summary>Gets the bytes. The SDK wants to be able to make an answer without; the unmarshaller makes none.</summary>
    public HttpAnswer Body { get; init; } = null!;
}
