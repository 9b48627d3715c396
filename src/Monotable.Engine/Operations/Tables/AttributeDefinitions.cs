using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads <c>AttributeDefinitions</c>: the types of key attributes.</summary>
internal static class AttributeDefinitions
{
    public static OrderedDictionary<string, AttributeDefinition> Read(IEnumerable<AttributeDefinition> definitions)
    {
        var byName = new OrderedDictionary<string, AttributeDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (definition.AttributeType is not (AttributeType.String or AttributeType.Number or AttributeType.Binary))
            {
                throw OperationLayers.EnvelopedFault(ServiceTexts.AttributeTypeInvalid(definition.AttributeType.ToCode()));
            }

            if (definition.AttributeName.Length is 0 or > DynamoDbLimits.KeyAttributeNameBytesMax)
            {
                throw OperationLayers.EnvelopedFault(ServiceTexts.AttributeNameLength(definition.AttributeName));
            }

            if (!byName.TryAdd(definition.AttributeName, definition))
            {
                throw new DynamoDbValidationException(ServiceTexts.AttributeTwice);
            }
        }

        return byName;
    }
}
