using Microsoft.Extensions.Logging;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>What a <see cref="DynamoDbServer"/> listens on, whom it lets in, and what executes the operations.</summary>
public sealed class DynamoDbServerOptions
{
    /// <summary>Gets the address to listen on: an IP address, or a host name that resolves to one. Loopback only by default.</summary>
    /// <remarks>Everyone who reaches the address can read and write all tables unless <see cref="AccessKey"/> is set.</remarks>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>Gets the TCP port; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Gets the access key that requests must be signed with. Without one every complete signature is accepted, whatever it says.</summary>
    public string? AccessKey { get; init; }

    /// <summary>Gets the secret key of <see cref="AccessKey"/>: both are set or neither.</summary>
    public string? SecretKey { get; init; }

    /// <summary>Gets whether each access key has tables of its own in each region. By default all share the same tables.</summary>
    public bool SeparatesTables { get; init; }

    /// <summary>
    /// Gets what executes the operations: called once for <see cref="TableScope.Shared"/>, or once per scope where tables are separate.
    /// By default a new in-process engine with the scope's region.
    /// </summary>
    public Func<TableScope, OperationProviders>? Providers { get; init; }

    /// <summary>Gets the edition of the service's texts in which the default engine words errors.</summary>
    public TextEdition Texts { get; init; } = TextEdition.October2026;

    /// <summary>Gets the clock that signatures are compared with, and that the default engine runs on. The system's if not set.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets where the server logs. Nowhere by default.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
