using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>A write that happened, and the table before it.</summary>
internal readonly record struct WriteOutcome(TableSnapshot Table, WriteRecord Record)
{
    public Item? Before => Record.Before;

    public Item? After => Record.After;
}
