using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Checks an UpdateTable in itself: most changes must come alone.</summary>
internal static class UpdateTableValidator
{
    public static void Validate(UpdateTableRequest request)
    {
        CheckConstraints(request);
        if (!HasChange(request))
        {
            throw new DynamoDbValidationException(ServiceTexts.NothingToUpdate);
        }

        EmptyLists.Check(request.Faults, "globalSecondaryIndexUpdates");

        CheckIndexUpdates(request.GlobalSecondaryIndexUpdates);
        CheckAlone(request);
        CheckTogether(request);
        if (request.StreamSpecification is { } stream)
        {
            StreamSettings.Check(stream);
        }
    }

    /// <summary>Tells whether a request asks for a throughput; one without members asks for nothing.</summary>
    public static bool AsksFor(OnDemandThroughput? given) => given is not (null or { MaxReadRequestUnits: null, MaxWriteRequestUnits: null });

    /// <summary>Tells whether a request asks for a warm throughput; one without members asks for nothing.</summary>
    public static bool AsksFor(WarmThroughput? given) => given is not (null or { ReadUnitsPerSecond: null, WriteUnitsPerSecond: null });

    private static bool HasChange(UpdateTableRequest request) =>
        request is not
        {
            BillingMode: null, ProvisionedThroughput: null, DeletionProtectionEnabled: null, StreamSpecification: null, SSESpecification: null,
            TableClass: null, GlobalSecondaryIndexUpdates.Count: 0,
        }
        || AsksFor(request.OnDemandThroughput) || AsksFor(request.WarmThroughput);

    private static void CheckConstraints(UpdateTableRequest request)
    {
        var faults = new ConstraintFaults(request.Faults);
        faults.TableParameter("tableName", request.TableName);
        faults.Attributes(request.AttributeDefinitions);
        faults.Throughput("provisionedThroughput", request.ProvisionedThroughput);
        for (var i = 0; i < request.GlobalSecondaryIndexUpdates.Count; i++)
        {
            var path = $"globalSecondaryIndexUpdates.{i + 1}.member";
            var update = request.GlobalSecondaryIndexUpdates[i];
            if (update.Create is { } create)
            {
                faults.GlobalIndex($"{path}.create", create);
            }

            if (update.Update is { } change)
            {
                faults.Name($"{path}.update.indexName", change.IndexName);
                faults.Throughput($"{path}.update.provisionedThroughput", change.ProvisionedThroughput);
            }

            if (update.Delete is { } name)
            {
                faults.Name($"{path}.delete.indexName", name);
            }
        }

        faults.ThrowIfAny();
        if (RequestFaults.Find(request.Faults, "tableClass") is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.TableClassUnknown);
        }
    }

    private static void CheckIndexUpdates(IReadOnlyList<GlobalSecondaryIndexUpdate> updates)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var update in updates)
        {
            string?[] named = [update.Create?.IndexName, update.Update?.IndexName, update.Delete];
            switch (named.Count(static name => name is not null))
            {
                case 0:
                    throw new DynamoDbValidationException(ServiceTexts.IndexUpdateEmpty);
                case > 1:
                    throw new DynamoDbValidationException(ServiceTexts.IndexUpdateSeveral);
            }

            var name = named.First(static name => name is not null)!;
            if (!names.Add(name))
            {
                throw new DynamoDbValidationException(ServiceTexts.IndexUpdatedTwice(name));
            }

            if (update.Update is { WarmThroughput: { ReadUnitsPerSecond: null, WriteUnitsPerSecond: null } })
            {
                throw new DynamoDbValidationException(ServiceTexts.WarmEmpty(name));
            }
        }

        if (updates.Count(IsStructural) > 1)
        {
            throw new LimitExceededException(ServiceTexts.OneIndexAtATime);
        }
    }

    // Of several changes that must come alone, the text names one: encryption before class before protection.
    private static void CheckAlone(UpdateTableRequest request)
    {
        if (CountKinds(request) <= 1)
        {
            return;
        }

        var alone = request.SSESpecification is not null ? "Server-Side Encryption"
            : request.TableClass is not null ? "TableClass"
            : request.DeletionProtectionEnabled is not null ? "DeletionProtection"
            : null;
        if (alone is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.OnlyOperation(alone));
        }

        if (AsksFor(request.WarmThroughput))
        {
            throw new DynamoDbValidationException(
                request.GlobalSecondaryIndexUpdates.Any(static update => update.Create is not null)
                    ? ServiceTexts.WarmWithIndex
                    : ServiceTexts.WarmWithOthers);
        }
    }

    private static void CheckTogether(UpdateTableRequest request)
    {
        var isStructural = request.GlobalSecondaryIndexUpdates.Any(IsStructural);
        var changesThroughput = request.ProvisionedThroughput is not null || request.BillingMode == BillingMode.Provisioned;
        if (AsksFor(request.OnDemandThroughput) && CountKinds(request) > (request.BillingMode is null ? 1 : 2))
        {
            throw new DynamoDbValidationException(ServiceTexts.OnDemandMaximumWithOthers);
        }

        if (request.StreamSpecification is not null && changesThroughput)
        {
            throw new DynamoDbValidationException(ServiceTexts.StreamWithThroughput);
        }

        if (isStructural && changesThroughput)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexWithThroughput);
        }

        if (isStructural && request.StreamSpecification is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexWithStream);
        }
    }

    private static bool IsStructural(GlobalSecondaryIndexUpdate update) => update.Create is not null || update.Delete is not null;

    private static int CountKinds(UpdateTableRequest request)
    {
        bool[] kinds =
        [
            request.BillingMode is not null, request.ProvisionedThroughput is not null, request.DeletionProtectionEnabled is not null,
            request.StreamSpecification is not null, request.SSESpecification is not null, request.TableClass is not null,
            request.GlobalSecondaryIndexUpdates.Count > 0, AsksFor(request.OnDemandThroughput), AsksFor(request.WarmThroughput),
        ];
        return kinds.Count(static kind => kind);
    }
}
