namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Executes a transaction again that comes again with its token.</summary>
internal sealed class ForgottenTokenCanary(IDynamoDbProvider inner) : Canary(inner)
{
    protected override object ChangeRequest(object request) => request switch
    {
        TransactWriteItemsRequest write => write with { ClientRequestToken = null },
        ExecuteTransactionRequest statements => statements with { ClientRequestToken = null },
        _ => request,
    };
}
