namespace Monotable;

/// <summary>How a table class is used at run time. Bind it from configuration, or set it in code.</summary>
public sealed class TableOptions
{
    private const int CursorKeyBytesMin = 32;

    /// <summary>Gets or sets the table's name or ARN; null for the name given to <c>[SingleTable]</c>.</summary>
    public string? TableName { get; set; }

    /// <summary>
    /// Gets or sets whether a hosted application creates the table at its start if it does not exist. Meant for tests and local work.
    /// </summary>
    public bool CreateIfMissing { get; set; }

    /// <summary>Gets or sets how often a batch's unprocessed part is sent at most, the first time included: one or more.</summary>
    public int BatchAttemptsMax { get; set; } = 8;

    /// <summary>
    /// Gets or sets the longest delay before a batch's unprocessed part is sent again for the first time; it doubles each time, with full jitter.
    /// </summary>
    public TimeSpan BatchRetryDelay { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Gets or sets the upper bound of the delay between two attempts.</summary>
    public TimeSpan BatchRetryDelayMax { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets how often a write that reads first is tried at most while other writers change what it has read: one or more.
    /// </summary>
    public int WriteAttemptsMax { get; set; } = 10;

    /// <summary>
    /// Gets or sets the longest delay before a write that reads first is tried for the second time; it doubles each time, with full jitter.
    /// </summary>
    public TimeSpan WriteRetryDelay { get; set; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Gets or sets the upper bound of the delay between two attempts of such a write.</summary>
    public TimeSpan WriteRetryDelayMax { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Gets or sets how many requests one scan in segments, or one batch, has under way at once at most: one or more.
    /// </summary>
    public int ParallelRequestsMax { get; set; } = 4;

    /// <summary>
    /// Gets the keys that seal cursors, each 32 bytes or more in base64: random, secret, and the same on all machines that share cursors. The first
    /// one seals; all of them open. To change keys, put a new one first and remove the old one later. Without keys a cursor is readable by whoever
    /// has it.
    /// </summary>
    public IList<string> CursorKeys { get; } = [];

    /// <summary>Gets or sets how long a cursor can be used; null for ever. It needs <see cref="CursorKeys"/>.</summary>
    public TimeSpan? CursorLifetime { get; set; }

    /// <summary>Refuses values that make no sense.</summary>
    internal void Check()
    {
        CheckRetries(nameof(BatchAttemptsMax), BatchAttemptsMax, nameof(BatchRetryDelay), BatchRetryDelay, BatchRetryDelayMax);
        CheckRetries(nameof(WriteAttemptsMax), WriteAttemptsMax, nameof(WriteRetryDelay), WriteRetryDelay, WriteRetryDelayMax);
        if (ParallelRequestsMax < 1)
        {
            throw new ArgumentException($"TableOptions.ParallelRequestsMax is {ParallelRequestsMax}. Let it be 1 or more.");
        }

        CheckCursors();
        if (TableName is { Length: 0 })
        {
            throw new ArgumentException("TableOptions.TableName is empty. Give a name or an ARN, or null for the name given to [SingleTable].");
        }
    }

    private static void CheckRetries(string attempts, int attemptsMax, string delay, TimeSpan first, TimeSpan longest)
    {
        if (attemptsMax < 1)
        {
            throw new ArgumentException($"TableOptions.{attempts} is {attemptsMax}. Let it be 1 or more: the first attempt counts.");
        }

        if (first < TimeSpan.Zero || longest < first)
        {
            throw new ArgumentException(
                $"TableOptions.{delay} is {first}, {delay}Max is {longest}. Let the first be zero or more, and the second not below it.");
        }
    }

    private void CheckCursors()
    {
        foreach (var key in CursorKeys)
        {
            var bytes = new byte[key.Length];
            if (!Convert.TryFromBase64String(key, bytes, out var length) || length < CursorKeyBytesMin)
            {
                throw new ArgumentException(
                    $"A key of TableOptions.CursorKeys is not {CursorKeyBytesMin} bytes or more in base64. Make one with 'openssl rand -base64 32'.");
            }
        }

        if (CursorLifetime is { } lifetime && (lifetime <= TimeSpan.Zero || CursorKeys.Count == 0))
        {
            throw new ArgumentException(
                $"TableOptions.CursorLifetime is {lifetime}, with {CursorKeys.Count} CursorKeys. Let it be positive, and give a key: "
                + "without one, whoever has a cursor can make it younger.");
        }
    }
}
