namespace Monotable;

/// <summary>The operation a <see cref="DelegatingProvider"/> sees, by DynamoDB's name.</summary>
public enum ProviderOperation
{
    /// <summary>PutItem.</summary>
    PutItem,

    /// <summary>GetItem.</summary>
    GetItem,

    /// <summary>UpdateItem.</summary>
    UpdateItem,

    /// <summary>DeleteItem.</summary>
    DeleteItem,

    /// <summary>Query.</summary>
    Query,

    /// <summary>Scan.</summary>
    Scan,

    /// <summary>BatchGetItem.</summary>
    BatchGetItem,

    /// <summary>BatchWriteItem.</summary>
    BatchWriteItem,

    /// <summary>TransactGetItems.</summary>
    TransactGetItems,

    /// <summary>TransactWriteItems.</summary>
    TransactWriteItems,

    /// <summary>ExecuteStatement.</summary>
    ExecuteStatement,

    /// <summary>BatchExecuteStatement.</summary>
    BatchExecuteStatement,

    /// <summary>ExecuteTransaction.</summary>
    ExecuteTransaction,
}
