using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Collects what of a request cannot be read: the reading goes on, and the provider finds the fault that the service would name.</summary>
internal sealed class FaultCollector
{
    private readonly List<RequestFault> _faults = [];

    public void Add(RequestFault fault) => _faults.Add(fault);

    public void Missing(string path) => Add(new(RequestFaultKind.Missing, path));

    /// <summary>Notes a required member that is missing. It stays null whatever its type says: the engine answers it.</summary>
    public T Required<T>(T? value, string path)
        where T : class
    {
        if (value is null)
        {
            Missing(path);
        }

        return value!;
    }

    /// <summary>Notes a list that is there and empty.</summary>
    /// <param name="list">The list.</param>
    /// <param name="path">The member's path.</param>
    /// <param name="member">The member's name.</param>
    public void Empty<T>(List<T>? list, string path, string member)
    {
        if (list is [])
        {
            Add(new(RequestFaultKind.EmptyList, path) { Text = member });
        }
    }

    public RequestFaults? ToFaults() => _faults.Count == 0 ? null : new(_faults);
}
