using Monotable.Engine.Model;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads a <c>ResourceArn</c> parameter.</summary>
internal static class ResourceArns
{
    private const int LengthMax = 1_283;
    private const string Service = "dynamodb";
    private const string TablePrefix = "table/";

    /// <summary>Reads the ARN of a table, and gets the table's name.</summary>
    /// <exception cref="DynamoDbValidationException">It is not an ARN of a table of this account and region.</exception>
    public static string TableOf(EngineContext context, string arn)
    {
        var faults = new ConstraintFaults();
        faults.Length("resourceArn", arn, 1, LengthMax);
        faults.ThrowIfAny();
        if (!arn.StartsWith("arn:", StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.NoArn(arn));
        }

        var parts = arn.Split(':', 6);
        if (parts.Length < 6 || !string.Equals(parts[2], Service, StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.ForeignArn(arn));
        }

        var resource = parts[5];
        var name = resource.StartsWith(TablePrefix, StringComparison.Ordinal) ? resource[TablePrefix.Length..] : "";
        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.ArnOfNoTable(arn));
        }

        var isOurs = arn.StartsWith(context.Options.TableArn(""), StringComparison.Ordinal) && TableReference.IsName(name);
        return isOurs ? name : throw new DynamoDbValidationException(ServiceTexts.InvalidTableArn(arn));
    }
}
