namespace Monotable.Aws;

/// <summary>What carries the requests of a <see cref="DirectProvider"/> to the service.</summary>
public enum AwsTransport
{
    /// <summary>Monotable's own: HTTP, signatures and retries with nothing between. The fastest, and the default.</summary>
    Lean,

    /// <summary>
    /// The runtime pipeline of the AWS SDK: its retry modes, its telemetry, its endpoint rules, and whatever an application has plugged into it
    /// (<c>RuntimePipelineCustomizerRegistry</c>). Entities are still written and read without a dictionary between; a call takes about four times as
    /// long as on <see cref="Lean"/>.
    /// </summary>
    SdkPipeline,
}
