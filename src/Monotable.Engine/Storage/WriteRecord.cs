using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>One write: everything that a log, a stream or an index needs to know of it.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Key">The item's key.</param>
/// <param name="Before">The item before; <see langword="null"/> if there was none.</param>
/// <param name="After">The item after; <see langword="null"/> if there is none.</param>
/// <param name="By">Who wrote, where it was the service itself; <see langword="null"/> for writes of requests.</param>
internal readonly record struct WriteRecord(string Table, EntryKey Key, Item? Before, Item? After, Identity? By = null);
