namespace Monotable;

/// <summary>
/// Collects the capacity that calls consume. Pass one to an operation, query, scan, batch or transaction; calls without one ask the service for
/// nothing. Safe for use by many threads; one meter may measure several calls.
/// </summary>
/// <remarks>
/// Each request of a query, scan or batch is a reading. A call that fails reports no capacity, though a false condition consumes some.
/// Source: the <c>ReturnConsumedCapacity</c> parameter of the API reference, with the value <c>INDEXES</c>.
/// </remarks>
public sealed class CapacityMeter
{
    private readonly Lock _lock = new();
    private readonly Action<CapacityReading>? _receiver;
    private readonly List<CapacityReading> _readings = [];
    private double _readUnits;
    private double _writeUnits;

    /// <summary>Initializes a meter that keeps every reading: for one request of an application, a test, a job.</summary>
    public CapacityMeter()
    {
    }

    /// <summary>Initializes a meter that hands readings on and keeps the sums only: for metrics, as long as the application lives.</summary>
    /// <param name="receiver">Gets each reading, on the thread that received the answer; it must be quick and must not throw.</param>
    public CapacityMeter(Action<CapacityReading> receiver)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        _receiver = receiver;
    }

    /// <summary>Gets the readings so far, in the order of the answers; none where a receiver was given.</summary>
    public IReadOnlyList<CapacityReading> Readings
    {
        get
        {
            lock (_lock)
            {
                return [.. _readings];
            }
        }
    }

    /// <summary>Gets the sum of all reads, in read capacity units.</summary>
    public double ReadUnits
    {
        get
        {
            lock (_lock)
            {
                return _readUnits;
            }
        }
    }

    /// <summary>Gets the sum of all writes, in write capacity units; the checks of a transaction among them.</summary>
    public double WriteUnits
    {
        get
        {
            lock (_lock)
            {
                return _writeUnits;
            }
        }
    }

    internal void Add(CapacityReading reading)
    {
        lock (_lock)
        {
            if (reading.IsRead)
            {
                _readUnits += reading.Consumed.CapacityUnits;
            }
            else
            {
                _writeUnits += reading.Consumed.CapacityUnits;
            }

            if (_receiver is null)
            {
                _readings.Add(reading);
            }
        }

        _receiver?.Invoke(reading);
    }
}
