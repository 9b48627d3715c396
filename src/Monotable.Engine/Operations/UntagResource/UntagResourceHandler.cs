using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UntagResource;

/// <summary>Executes UntagResource. Keys that are not there are passed over.</summary>
internal static class UntagResourceHandler
{
    public static UntagResourceResponse Handle(EngineContext context, UntagResourceRequest request)
    {
        var faults = new ConstraintFaults(request.Faults);
        ResourceArns.CheckLength(faults, request.ResourceArn);
        faults.Lengths("tagKeys", request.TagKeys, 1, DynamoDbLimits.TagKeyLengthMax);
        faults.ThrowIfAny();
        var name = ResourceArns.TableOf(context, "UntagResource", request.ResourceArn);
        Check(request.TagKeys);
        TaggedTables.Change(context, request.ResourceArn, name, tags => tags.RemoveRange(request.TagKeys));
        return new();
    }

    private static void Check(IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.NoTagKeys);
        }

        if (keys.Count > DynamoDbLimits.TagsMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.TooManyTags);
        }

        foreach (var key in keys)
        {
            Tags.CheckKey(key);
        }
    }
}
