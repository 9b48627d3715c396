using Amazon.Runtime.Internal.Transform;

namespace Monotable.Aws;

/// <summary>An answer on its way through the SDK's pipeline. Nothing is parsed here, so there is no place in a document.</summary>
internal sealed class JsonAnswerContext : UnmarshallerContext
{
    public JsonAnswerContext(Stream stream, IWebResponseData response)
    {
        Stream = stream;
        WebResponseData = response;
    }

    public Stream Stream { get; }

    public override string CurrentPath => "/";

    public override int CurrentDepth => 0;

    public override bool IsStartElement => false;

    public override bool IsEndElement => false;

    public override bool IsStartOfDocument => true;

    public string? Header(string name) => WebResponseData.IsHeaderPresent(name) ? WebResponseData.GetHeaderValue(name) : null;
}
