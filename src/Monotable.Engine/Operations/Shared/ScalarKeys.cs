using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Refuses expressions that look into a key attribute, of the table or of an index: keys are scalars.</summary>
internal static class ScalarKeys
{
    /// <summary>Checks what an expression looks into.</summary>
    /// <exception cref="DynamoDbValidationException">It looks into a key.</exception>
    public static void Check(TableDefinition table, IReadOnlyCollection<string>? nestedAttributes)
    {
        if (nestedAttributes is null or { Count: 0 })
        {
            return;
        }

        foreach (var attribute in table.Key.Attributes)
        {
            Check(attribute.Name, nestedAttributes, ServiceTexts.KeyNotScalar);
        }

        foreach (var attribute in table.Indexes.SelectMany(static index => index.Key.Attributes))
        {
            Check(attribute.Name, nestedAttributes, ServiceTexts.IndexKeyNotScalar);
        }
    }

    private static void Check(string name, IReadOnlyCollection<string> nestedAttributes, Func<string, string> text)
    {
        if (nestedAttributes.Contains(name))
        {
            throw new DynamoDbValidationException(text(name));
        }
    }
}
