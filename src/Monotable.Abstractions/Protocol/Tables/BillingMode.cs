namespace Monotable.Protocol;

/// <summary>How throughput is paid for.</summary>
public enum BillingMode
{
    /// <summary>By provisioned capacity.</summary>
    Provisioned,

    /// <summary>By request.</summary>
    PayPerRequest,
}
