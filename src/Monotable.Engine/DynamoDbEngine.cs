using Monotable.Engine;

namespace Monotable;

/// <summary>A DynamoDB in this process: tables in memory, with the service's semantics, limits and errors.</summary>
/// <remarks>
/// Reads see one moment and never wait for writers. Writes of one item are linearizable, transactions serializable, and global indexes are
/// always up to date. Safe for use by many threads. Changes of tables take the time that <see cref="EngineOptions.Timings"/> gives them: none by
/// default. Nothing outlives the engine.
/// <see cref="InProcessProvider"/> is the way in.
/// </remarks>
public sealed class DynamoDbEngine
{
    /// <summary>Initializes an engine without tables.</summary>
    /// <param name="options">The clock, the ids, the timings, and the names in ARNs; the defaults if not given.</param>
    public DynamoDbEngine(EngineOptions? options = null)
    {
        Context = new(options ?? new EngineOptions());
    }

    internal EngineContext Context { get; }
}
