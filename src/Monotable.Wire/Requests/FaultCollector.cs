using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Collects what of a request cannot be read: the reading goes on, and the provider finds the fault that the service would name.</summary>
internal sealed class FaultCollector
{
    private readonly List<RequestFault> _faults = [];

    public void Add(RequestFault fault) => _faults.Add(fault);

    public void Missing(string path) => Add(new(RequestFaultKind.Missing, path));

    public RequestFaults? ToFaults() => _faults.Count == 0 ? null : new(_faults);
}
