using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that requests on tags have, all of them; each operation takes those it knows.</summary>
internal sealed class ResourceRequestMembers
{
    public string? Arn { get; private set; }

    public List<Tag>? Tags { get; private set; }

    public List<string>? TagKeys { get; private set; }

    public string? NextToken { get; private set; }

    public static ResourceRequestMembers Read(ReadOnlySpan<byte> body, FaultCollector? faults = null)
    {
        var reader = new WireReader(body, faults);
        var members = new ResourceRequestMembers();
        while (reader.NextMember())
        {
            members.ReadMember(ref reader);
        }

        reader.End();
        return members;
    }

    private void ReadMember(ref WireReader reader)
    {
        switch (reader.MemberName())
        {
            case "ResourceArn":
                Arn = reader.String();
                break;
            case "Tags":
                Tags = reader.List(SettingMembers.Tag);
                break;
            case "TagKeys":
                TagKeys = reader.Texts();
                break;
            case "NextToken":
                NextToken = reader.String();
                break;
            default:
                reader.Skip();
                break;
        }
    }
}
