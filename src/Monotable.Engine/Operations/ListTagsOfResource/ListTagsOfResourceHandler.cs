using System.Globalization;
using Monotable.Engine.Operations.Tables;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.ListTagsOfResource;

/// <summary>Executes ListTagsOfResource: by key, 25 at a time. A token that is none begins again, as on the service.</summary>
internal static class ListTagsOfResourceHandler
{
    private const int PageMax = 25;

    public static ListTagsOfResourceResponse Handle(EngineContext context, ListTagsOfResourceRequest request)
    {
        var faults = new ConstraintFaults();
        ResourceArns.CheckLength(faults, request.ResourceArn);
        faults.ThrowIfAny();
        var name = ResourceArns.TableOf(context, "ListTagsOfResource", request.ResourceArn);
        var tags = TaggedTables.Read(context, request.ResourceArn, name);
        var start = int.TryParse(request.NextToken, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
        var end = (long)start + PageMax;
        return new()
        {
            Tags = [.. tags.Skip(start).Take(PageMax).Select(static tag => new Tag(tag.Key, tag.Value))],
            NextToken = end < tags.Count ? end.ToString(CultureInfo.InvariantCulture) : null,
        };
    }
}
