using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>An item of a table, or what an index stores of it, at its place.</summary>
internal sealed record Entry(EntryKey Key, Item Item);
