using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads whether a table has a stream.</summary>
internal static class StreamSettings
{
    /// <summary>Reads the stream of a new table.</summary>
    /// <param name="given">What the request asks for.</param>
    /// <param name="tableArn">The table's ARN.</param>
    /// <param name="now">The time, which names the stream.</param>
    /// <param name="previous">The newest stream of an earlier table of the name, if it is still kept.</param>
    public static StreamDefinition? OfNewTable(StreamSpecification? given, string tableArn, DateTimeOffset now, StreamDefinition? previous)
    {
        if (given is not { StreamEnabled: true })
        {
            return given?.StreamViewType is null ? null : throw new DynamoDbValidationException(ServiceTexts.StreamViewAtCreation);
        }

        return given.StreamViewType is { } view
            ? StreamDefinition.Create(tableArn, view, now, previous)
            : throw new DynamoDbValidationException(ServiceTexts.StreamViewMissingAtCreation);
    }

    /// <summary>Checks a change in itself.</summary>
    public static void Check(StreamSpecification given)
    {
        if (given.StreamEnabled != given.StreamViewType is not null)
        {
            throw new DynamoDbValidationException(given.StreamEnabled ? ServiceTexts.StreamViewMissing : ServiceTexts.StreamView);
        }
    }

    /// <summary>Enables or disables a table's stream. Enabling makes a new one each time.</summary>
    public static StreamDefinition Change(TableDefinition table, StreamSpecification given, DateTimeOffset now)
    {
        var isEnabled = table.Stream is { IsEnabled: true };
        if (given.StreamEnabled)
        {
            return isEnabled
                ? throw new DynamoDbValidationException(ServiceTexts.StreamEnabled(table.Name))
                : StreamDefinition.Create(table.Arn, given.StreamViewType!.Value, now, table.Stream);
        }

        return isEnabled
            ? table.Stream! with { IsEnabled = false }
            : throw new DynamoDbValidationException(ServiceTexts.NoStream(table.Name));
    }
}
