using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class LenientRequestReader
{
    public static TagResourceRequest TagResource(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ResourceRequestMembers.Read(body, faults);
        return new TagResourceRequest
        {
            ResourceArn = faults.Required(members.Arn, "resourceArn"), Tags = faults.Required(members.Tags, "tags"), Faults = faults.ToFaults(),
        };
    });

    public static UntagResourceRequest UntagResource(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ResourceRequestMembers.Read(body, faults);
        return new UntagResourceRequest
        {
            ResourceArn = faults.Required(members.Arn, "resourceArn"),
            TagKeys = faults.Required(members.TagKeys, "tagKeys"),
            Faults = faults.ToFaults(),
        };
    });

    public static UpdateTimeToLiveRequest UpdateTimeToLive(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        string? table = null;
        TimeToLiveSpecification? specification = null;
        var reader = new WireReader(body, faults);
        while (reader.NextMember())
        {
            if (reader.Is("TableName"u8))
            {
                table = reader.String();
            }
            else if (reader.Is("TimeToLiveSpecification"u8) && reader.BeginObject())
            {
                specification = ReadTimeToLive(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.End();
        return new UpdateTimeToLiveRequest
        {
            TableName = faults.Required(table, "tableName"),
            TimeToLiveSpecification = faults.Required(specification, "timeToLiveSpecification"),
            Faults = faults.ToFaults(),
        };
    });

    private static TimeToLiveSpecification ReadTimeToLive(ref WireReader reader)
    {
        bool? enabled = null;
        string? attribute = null;
        while (reader.NextMember())
        {
            if (reader.Is("Enabled"u8))
            {
                enabled = reader.Boolean();
            }
            else if (reader.Is("AttributeName"u8))
            {
                attribute = reader.String();
            }
            else
            {
                reader.Skip();
            }
        }

        if (enabled is null)
        {
            reader.Missing("timeToLiveSpecification.enabled");
        }

        return new(enabled ?? false, reader.Faults.Required(attribute, "timeToLiveSpecification.attributeName"));
    }
}
