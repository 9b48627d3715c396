using System.Collections.Immutable;

namespace Monotable.Protocol;

/// <summary>What of a request's JSON could not be read into the request, such as unknown enumeration values and texts that are no numbers.</summary>
/// <remarks>
/// Which fault the service names, and in which words, depends on the operation and on everything else in the request. So whoever reads the JSON
/// hands the faults on, and the provider that executes the request answers them. The parts at fault hold placeholders: such a request must not be
/// executed.
/// </remarks>
public sealed class RequestFaults
{
    private readonly ImmutableArray<RequestFault> _faults;

    internal RequestFaults(IEnumerable<RequestFault> faults) => _faults = [.. faults];

    /// <summary>Gets the faults in the order in which they were met.</summary>
    internal ImmutableArray<RequestFault> All => _faults;

    /// <summary>Refuses a request with faults: for a provider that has no words of its own for them.</summary>
    /// <param name="faults">The request's faults; <see langword="null"/> where it has none.</param>
    /// <exception cref="DynamoDbValidationException">There is a fault.</exception>
    public static void ThrowIfAny(RequestFaults? faults)
    {
        if (faults is { _faults: [var first, ..] })
        {
            throw new DynamoDbValidationException($"The request's member '{first.Path}' could not be read: {first.Kind}.");
        }
    }

    internal static RequestFault? Find(RequestFaults? faults, string path)
    {
        foreach (var fault in faults?._faults ?? [])
        {
            if (string.Equals(fault.Path, path, StringComparison.Ordinal))
            {
                return fault;
            }
        }

        return null;
    }
}
