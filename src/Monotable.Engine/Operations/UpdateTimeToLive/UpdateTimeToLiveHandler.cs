using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTimeToLive;

/// <summary>Executes UpdateTimeToLive. What is wrong with a change is answered before that it comes too soon.</summary>
internal static class UpdateTimeToLiveHandler
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(DynamoDbLimits.TimeToLiveChangeMinutes);

    public static TimeToLiveSpecification Handle(EngineContext context, UpdateTimeToLiveRequest request)
    {
        Validate(request);
        var name = TableNames.Read(context, request.TableName);
        var given = request.TimeToLiveSpecification;
        using var scope = context.Storage.BeginWrite(name);
        var table = TableNames.Find(scope, name).Definition;
        var now = context.Now;
        Check(table, given, now);
        context.Storage.Redefine(table with { TimeToLive = new(given.AttributeName, given.Enabled, now) });
        return given;
    }

    private static void Validate(UpdateTimeToLiveRequest request)
    {
        var faults = new ConstraintFaults(request.Faults);
        faults.TableParameter("tableName", request.TableName);
        faults.Length(
            "timeToLiveSpecification.attributeName",
            request.TimeToLiveSpecification?.AttributeName,
            1,
            DynamoDbLimits.TimeToLiveAttributeNameBytesMax);
        faults.ThrowIfAny();
    }

    private static void Check(TableDefinition table, TimeToLiveSpecification given, DateTimeOffset now)
    {
        if (table.Stage != TableStage.Living)
        {
            throw new ResourceInUseException(
                ServiceTexts.TimeToLiveInUse(table.Name, table.Stage == TableStage.Creating ? "created" : "deleted"));
        }

        if (table.TimeToLive is { IsEnabled: true } current)
        {
            if (!string.Equals(current.Attribute, given.AttributeName, StringComparison.Ordinal))
            {
                throw new DynamoDbValidationException(ServiceTexts.TimeToLiveOtherAttribute(current.Attribute));
            }

            if (given.Enabled)
            {
                throw new DynamoDbValidationException(ServiceTexts.TimeToLiveEnabled);
            }
        }
        else if (!given.Enabled)
        {
            throw new DynamoDbValidationException(ServiceTexts.TimeToLiveDisabled);
        }

        if (table.TimeToLive is { } last && now < last.Changed + Pause)
        {
            throw new DynamoDbValidationException(ServiceTexts.TimeToLiveTooOften);
        }
    }
}
