using System.Buffers;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>How a request names a table: by name or by ARN. Consumed capacity echoes the text as it was given.</summary>
internal readonly record struct TableReference(string Text, string Name)
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    /// <summary>Reads a <c>TableName</c> parameter.</summary>
    /// <exception cref="DynamoDbValidationException">The text is empty, too long, or neither a name nor an ARN.</exception>
    /// <exception cref="ResourceNotFoundException">The ARN is of another region or account.</exception>
    public static TableReference Parse(string? text, EngineOptions options, TextLayer layer)
    {
        if (text is null)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.NullTableName);
        }

        if (text.Length == 0)
        {
            throw layer.EmptyTableName();
        }

        if (IsArn(text))
        {
            var prefix = options.TableArn("");
            return text.StartsWith(prefix, StringComparison.Ordinal) && IsName(text.AsSpan(prefix.Length))
                ? new(text, text[prefix.Length..])
                : throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
        }

        return text.Length > DynamoDbLimits.TableNameParameterLengthMax
            ? throw OperationLayers.EnvelopedFault(ServiceTexts.TableNameLong(text, DynamoDbLimits.TableNameParameterLengthMax))
            : IsName(text)
                ? new(text, text)
                : throw OperationLayers.EnvelopedFault(ServiceTexts.TableNamePattern(text));
    }

    public static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    public static bool IsName(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(NameCharacters);
}
