using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Streams;

/// <summary>Finds streams: those of tables, and those that were closed and are still kept.</summary>
internal static class StreamArns
{
    private const int LengthMin = 37;
    private const int LengthMax = 1_024;

    public static void CheckLength(ConstraintFaults faults, string path, string? arn) => faults.Length(path, arn, LengthMin, LengthMax);

    /// <summary>Gets the stream of an ARN.</summary>
    /// <exception cref="DynamoDbValidationException">The text is not the ARN of a stream.</exception>
    /// <exception cref="ResourceNotFoundException">There is no such stream.</exception>
    public static StreamSnapshot Find(EngineContext context, string arn)
    {
        return arn.StartsWith("arn:", StringComparison.Ordinal) && TableOf(arn) is { } table
            ? Find(context.Storage.Current, table, arn)
                ?? throw new ResourceNotFoundException(ServiceTexts.StreamNotFound(arn))
            : throw new DynamoDbValidationException(ServiceTexts.InvalidStreamArn);
    }

    /// <summary>Gets the state of a stream: in between while its table is.</summary>
    public static StreamStatus StatusOf(DatabaseSnapshot database, StreamSnapshot stream)
    {
        var table = database.FindAny(stream.Table)?.Definition;
        var isNewest = string.Equals(table?.Stream?.Arn, stream.Definition.Arn, StringComparison.Ordinal);
        var isChanging = isNewest && table!.FindUpdate(TableUpdateKind.Stream) is not null;
        return stream.Closed is null && !(isNewest && table!.Stage == TableStage.Deleting)
            ? isChanging ? StreamStatus.Enabling : StreamStatus.Enabled
            : isChanging || stream.Closed is null ? StreamStatus.Disabling : StreamStatus.Disabled;
    }

    private static StreamSnapshot? Find(DatabaseSnapshot database, string table, string arn) =>
        database.FindAny(table)?.Stream is { } stream && string.Equals(stream.Definition.Arn, arn, StringComparison.Ordinal)
            ? stream
            : database.ClosedStreams.GetValueOrDefault(arn);

    private static string? TableOf(string arn)
    {
        const string Table = ":table/";
        const string Stream = "/stream/";
        var (start, end) = (arn.IndexOf(Table, StringComparison.Ordinal), arn.IndexOf(Stream, StringComparison.Ordinal));
        return start > 0 && end > start ? arn[(start + Table.Length)..end] : null;
    }
}
