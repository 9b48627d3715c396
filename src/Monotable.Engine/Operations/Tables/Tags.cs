using System.Collections.Immutable;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Checks tags and adds them to those of a table.</summary>
internal static class Tags
{
    private const string Reserved = "aws:";

    public static ImmutableSortedDictionary<string, string> None { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Checks tags whose lengths are right in themselves: one that is wrong refuses them all.</summary>
    public static void Check(IReadOnlyList<Tag> given)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in given)
        {
            CheckKey(key);
            if (!value.All(IsAdmitted))
            {
                throw new DynamoDbValidationException(ServiceTexts.TagValue(value));
            }

            if (!seen.Add(key))
            {
                throw new DynamoDbValidationException(ServiceTexts.TagKeyTwice(key));
            }
        }
    }

    /// <summary>Adds tags that were checked; one whose key is there replaces it.</summary>
    public static ImmutableSortedDictionary<string, string> Add(ImmutableSortedDictionary<string, string> tags, IReadOnlyList<Tag> given)
    {
        var all = tags.SetItems(given.Select(static tag => KeyValuePair.Create(tag.Key, tag.Value)));
        return all.Count <= DynamoDbLimits.TagsMax ? all : throw new DynamoDbValidationException(ServiceTexts.TooManyTags);
    }

    public static void CheckKey(string key)
    {
        if (!key.All(IsAdmitted))
        {
            throw new DynamoDbValidationException(ServiceTexts.TagKey(key));
        }

        if (key.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
        {
            throw new DynamoDbValidationException(ServiceTexts.TagKeyReserved(key));
        }
    }

    // Letters, digits and spaces of every script, and a few marks; symbols beyond the basic plane are refused with their halves.
    private static bool IsAdmitted(char character) =>
        char.IsLetterOrDigit(character) || char.IsSeparator(character) || "+-=._:/@".Contains(character, StringComparison.Ordinal);
}
