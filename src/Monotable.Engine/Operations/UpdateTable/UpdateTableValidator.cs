using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Checks an UpdateTable in itself.</summary>
internal static class UpdateTableValidator
{
    public static void Validate(UpdateTableRequest request)
    {
        if (request is
            {
                BillingMode: null, ProvisionedThroughput: null, DeletionProtectionEnabled: null, GlobalSecondaryIndexUpdates.Count: 0,
            })
        {
            throw new DynamoDbValidationException(ServiceTexts.NothingToUpdate);
        }

        foreach (var update in request.GlobalSecondaryIndexUpdates)
        {
            if (update is { Create: null, Update: null, Delete: null })
            {
                throw new DynamoDbValidationException(ServiceTexts.IndexUpdateEmpty);
            }
        }

        if (request.GlobalSecondaryIndexUpdates.Count(static update => update.Create is not null || update.Delete is not null) > 1)
        {
            throw new LimitExceededException(ServiceTexts.OneIndexAtATime);
        }
    }
}
