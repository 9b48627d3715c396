using Monotable.Engine.Model;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>The read units that the repetition of a transaction's action reports.</summary>
internal readonly record struct ConsumedRead(TableReference Table, double Units);
