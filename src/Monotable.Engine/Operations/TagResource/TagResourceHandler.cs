using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TagResource;

/// <summary>Executes TagResource: all tags or none. The service takes some seconds for it, this none.</summary>
internal static class TagResourceHandler
{
    public static TagResourceResponse Handle(EngineContext context, TagResourceRequest request)
    {
        var faults = new ConstraintFaults(request.Faults);
        ResourceArns.CheckLength(faults, request.ResourceArn);
        faults.Tags(request.Tags);
        faults.ThrowIfAny();
        var name = ResourceArns.TableOf(context, "TagResource", request.ResourceArn);
        if (request.Tags.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.NoTags);
        }

        Tags.Check(request.Tags);
        TaggedTables.Change(context, request.ResourceArn, name, tags => Tags.Add(tags, request.Tags));
        return new();
    }
}
