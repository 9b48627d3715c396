namespace Monotable.Engine.Texts;

/// <summary>Which wording an operation answers faults of values and expressions with. The layer is a property of the operation.</summary>
internal enum TextLayer
{
    /// <summary>The current wording within the envelope: PutItem, UpdateItem, DeleteItem.</summary>
    Current,

    /// <summary>The current wording, bare: GetItem, BatchGetItem, Query.</summary>
    Bare,

    /// <summary>The older wording, bare: Scan, BatchWriteItem, transactions.</summary>
    Older,
}
